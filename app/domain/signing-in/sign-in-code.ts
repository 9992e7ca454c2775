import { inGroups, randomSigns, readSigns } from "~/platform/readable-code";

/** How long a code can be used, in minutes. */
export const CODE_MINUTES = 10;
/** How often a browser may guess at a code it asked for. */
export const TRIES = 5;

const LENGTH = 8;

/** A new code "XXXX-XXXX" with at least one digit; `below(n)` gives a random whole number from 0 up to n. */
export function makeCode(below: (n: number) => number): string {
  return inGroups(randomSigns(LENGTH, below));
}

/** The code in what someone typed or pasted, whatever the case, spaces and dashes; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const signs = readSigns(typed, LENGTH);
  return signs && inGroups(signs);
}
