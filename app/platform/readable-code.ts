// No look-alikes: one of B8, G6, I1L, O0Q, S5, UV, Z2 is enough to be read wrong.
const LETTERS = "ACDEFHJKMNPRTVWXY";
const DIGITS = "23456789";
const SIGNS = LETTERS + DIGITS;

/** Gives a random whole number from 0 up to n. */
type Below = (n: number) => number;

/** That many random signs that can be read from paper, with at least one digit. */
export function randomSigns(length: number, below: Below): string {
  const pick = (from: string) => from.charAt(below(from.length));
  const digitAt = below(length);
  return Array.from({ length }, (_, index) => pick(index === digitAt ? DIGITS : SIGNS)).join("");
}

/** The signs in what someone typed or pasted, whatever the case, spaces and dashes; null when they cannot be so many. */
export function readSigns(typed: string, length: number): string | null {
  const signs = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, "")
    .toUpperCase();
  return signs.length === length && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}

/** "AB3D-7KQ2". */
export function inGroups(signs: string): string {
  return signs.match(/.{1,4}/g)?.join("-") ?? "";
}
