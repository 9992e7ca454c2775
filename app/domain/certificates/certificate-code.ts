import { inGroups, randomSigns, readSigns } from "~/platform/readable-code";

// Twenty of 25 signs are 92 random bits: nobody finds another's by trying.
const LENGTH = 20;

/** The code of a new certificate, as it is stored; `below(n)` gives a random whole number from 0 up to n. */
export function makeCertificateCode(below: (n: number) => number): string {
  return randomSigns(LENGTH, below);
}

/** The code in what someone typed, pasted or scanned; null when it cannot be one. */
export function readCertificateCode(typed: string): string | null {
  return readSigns(typed, LENGTH);
}

/** As it stands on the paper: "AB3D-7KT2-XY4W-PR9C-M6HN". */
export function shownCode(code: string): string {
  return inGroups(code);
}
