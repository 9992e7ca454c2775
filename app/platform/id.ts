const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a word from outside can be an id at all; the database throws on others. */
export function isId(word: string): boolean {
  return ID.test(word);
}

/** A new id (UUID version 7: in order of time), for a page whose form makes something: posted twice it makes one. */
export function newId(at: Date): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = at.getTime().toString(16).padStart(12, "0");
  const variant = "89ab"[Number.parseInt(hex.charAt(3), 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
