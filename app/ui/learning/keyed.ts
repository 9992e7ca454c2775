/** Parts of a text with keys: the text of a version never changes, so its order is its identity. */
export function keyed<T>(things: readonly T[]): [key: string, thing: T][] {
  return things.map((thing, index) => [String(index), thing]);
}
