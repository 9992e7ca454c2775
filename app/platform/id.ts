const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a word from outside can be an id at all; the database throws on others. */
export function isId(word: string): boolean {
  return ID.test(word);
}
