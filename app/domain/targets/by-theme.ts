/** Things of promises under the title of their first theme, in the order of the themes. */
export function byTheme<T>(
  things: readonly T[],
  themesOf: (thing: T) => readonly { title: string; position: number }[],
): { title: string; things: T[] }[] {
  const groups = new Map<string, { position: number; things: T[] }>();
  for (const thing of things) {
    const { title, position } = themesOf(thing)[0] ?? { title: "Zonder thema", position: Number.MAX_SAFE_INTEGER };
    const group = groups.get(title) ?? { position, things: [] };
    group.things.push(thing);
    groups.set(title, group);
  }
  return [...groups]
    .sort(([, one], [, other]) => one.position - other.position)
    .map(([title, { things: own }]) => ({ title, things: own }));
}
