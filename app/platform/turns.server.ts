const last = new Map<string, Promise<unknown>>();

/**
 * Lets one at a time through for a key, in the order in which they came, within this process. Whoever would wait for a
 * row's lock waits here without a connection, which others need meanwhile; between processes the lock decides.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
  const done = turn.then(
    () => undefined,
    () => undefined,
  );
  last.set(key, done);
  done.then(() => {
    if (last.get(key) === done) last.delete(key);
  });
  return turn;
}
