const SLUG = /^[a-z0-9-]{1,120}$/;

/** Whether a word from outside can be a slug at all; the database throws on some others (a zero byte). */
export function isSlug(word: string): boolean {
  return SLUG.test(word);
}
