/** The same things in an order that depends on their words alone, and is never the order they came in. */
export function shuffled<T>(things: T[], wordsOf: (thing: T) => string): T[] {
  const mixed = [...things].sort((a, b) => hashOf(wordsOf(a)) - hashOf(wordsOf(b)));
  const unchanged = mixed.every((thing, index) => thing === things[index]);
  return unchanged && mixed.length > 1 ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
