/** How long a code can be used, in minutes. */
export const CODE_MINUTES = 10;
/** How often a browser may guess at a code it asked for. */
export const TRIES = 5;

// No look-alikes: one of B8, G6, I1L, O0Q, S5, UV, Z2 is enough to be read wrong.
const LETTERS = "ACDEFHJKMNPRTVWXY";
const DIGITS = "23456789";
const ALPHABET = LETTERS + DIGITS;
const LENGTH = 8;

/** A new code "XXXX-XXXX" with at least one digit; `below(n)` gives a random whole number from 0 up to n. */
export function makeCode(below: (n: number) => number): string {
  const pick = (from: string) => from.charAt(below(from.length));
  const digitAt = below(LENGTH);
  const signs = Array.from({ length: LENGTH }, (_, index) => pick(index === digitAt ? DIGITS : ALPHABET));
  return dashed(signs.join(""));
}

/** The code in what someone typed or pasted, whatever the case, spaces and dashes; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const signs = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, "")
    .toUpperCase();
  const fits = signs.length === LENGTH && [...signs].every((sign) => ALPHABET.includes(sign));
  return fits ? dashed(signs) : null;
}

function dashed(signs: string): string {
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
