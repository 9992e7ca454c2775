import { createHmac } from "node:crypto";
import { secretFor } from "~/platform/secret.server";

/** What the database knows of a browser that asked for a code. */
export function browserHash(browser: string): string {
  return keyed("codes", `browser ${browser}`);
}

/** What the database knows of a code; the same code sent to two browsers has two hashes. */
export function codeHash(browser: string, code: string): string {
  return keyed("codes", `code ${code} ${browser}`);
}

/** What the database knows of an address or network that is counted. */
export function countedHash(subject: string): string {
  return keyed("limits", subject);
}

function keyed(purpose: string, text: string): string {
  return createHmac("sha256", secretFor(purpose)).update(text).digest("hex");
}
