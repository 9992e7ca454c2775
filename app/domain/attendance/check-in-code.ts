/** A code changes this often, in milliseconds. */
export const STEP_MS = 30_000;
/** A scan is remembered this long, through signing in. */
export const SCAN_MINUTES = 15;

// Who scans at the last moment of a code, with a slow line, has until the end of the second one after it.
const STEPS_GOOD = 3;
// An older one is still known for what it is: it was passed on, or it stood in a picture.
const STEPS_KNOWN = 40;

// No vowels, so that no word comes out, and no look-alikes: one of B8, G6, I1L, O0Q, S5, UV, Z2 is enough to be read wrong.
const ALPHABET = "CDFHJKMNPRTVWX23456789";
const LENGTH = 6;
// Some 71 bits: what a QR holds is read by its address alone, where nothing counts who tries.
const SCANNED_LENGTH = 16;

/** Which code is shown at a moment: the half minutes since 1970. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / STEP_MS);
}

/** The moment at which the code of a step first stood on the screen. */
export function shownFrom(step: number): Date {
  return new Date(step * STEP_MS);
}

/** The steps whose codes are good at a moment, the newest first. */
export function goodSteps(now: Date): number[] {
  return Array.from({ length: STEPS_GOOD }, (_, back) => stepAt(now) - back);
}

/** The steps whose codes were good until a short while ago, the newest first. */
export function oldSteps(now: Date): number[] {
  return Array.from({ length: STEPS_KNOWN }, (_, back) => stepAt(now) - STEPS_GOOD - back);
}

/** The code "XXX-XXX" that a digest stands for: what people type. */
export function codeFrom(digest: Uint8Array): string {
  return dashed(signsFrom(digest, LENGTH));
}

/** The long code that a digest stands for: what a QR holds. */
export function scannedCodeFrom(digest: Uint8Array): string {
  return signsFrom(digest, SCANNED_LENGTH);
}

/** The code in what someone typed, whatever the case, spaces and dashes; null when it cannot be one. */
export function readCheckInCode(typed: string): string | null {
  const signs = readSigns(typed);
  return signs?.length === LENGTH ? dashed(signs) : null;
}

/** The long code in an address; null when it cannot be one. */
export function readScannedCode(address: string): string | null {
  const signs = readSigns(address);
  return signs?.length === SCANNED_LENGTH ? signs : null;
}

/** Whether a scan still counts at a moment. */
export function isRemembered(scannedAt: Date, now: Date): boolean {
  const age = now.getTime() - scannedAt.getTime();
  return age >= 0 && age < SCAN_MINUTES * 60_000;
}

function signsFrom(digest: Uint8Array, length: number): string {
  const signs: string[] = [];
  let left = digest.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  for (let place = 0; place < length; place += 1) {
    signs.push(ALPHABET.charAt(Number(left % BigInt(ALPHABET.length))));
    left /= BigInt(ALPHABET.length);
  }
  return signs.join("");
}

function readSigns(text: string): string | null {
  const signs = text
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, "")
    .toUpperCase();
  return [...signs].every((sign) => ALPHABET.includes(sign)) ? signs : null;
}

function dashed(signs: string): string {
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}
