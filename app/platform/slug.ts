const SLUG = /^[a-z0-9-]{1,120}$/;
const LONGEST = 80;
/** Words that stand in our addresses where a slug stands. */
const TAKEN = ["nieuw"];

/** Whether a word from outside can be a slug at all; the database throws on some others (a zero byte). */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}

/** The word for addresses that a title gives: "Bibob in één dag" is "bibob-in-een-dag". */
export function slugOfTitle(title: string, otherwise: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return plain === "" || TAKEN.includes(plain) ? otherwise : plain;
}

/** The slug, or when it is taken the first free one after it: "bibob", "bibob-2", "bibob-3". */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
