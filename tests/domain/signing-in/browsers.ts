import { guest } from "~/domain/access/actor";
import { enterCode } from "~/domain/signing-in/enter-code.server";
import { requestCode } from "~/domain/signing-in/request-code.server";
import { db } from "~/platform/db.server";
import { type EmailAddress, parseEmailAddress } from "~/platform/email-address";
import { unique } from "../../support/factories";

export function address(typed: string): EmailAddress {
  const parsed = parseEmailAddress(typed);
  if (!parsed) throw new Error(`${typed} is no address`);
  return parsed;
}

/** A browser on a network of its own. */
export function aBrowser() {
  const number = unique();
  const browser = `browser ${number}`;
  const ip = `192.0.2.${number}`;
  return {
    browser,
    ip,
    asks: (email: string) => requestCode(guest, { email: address(email), browser, ip }),
    enters: (code: string, replaces?: string) => enterCode(guest, { code, browser, ip, replaces }),
    /** Asks for a code and reads it in the letter. */
    async codeFor(email: string) {
      await this.asks(email);
      return codeIn(await lastLetter(email));
    },
  };
}

/** A code that nobody got: a letter's code has at least one digit. */
export const NO_CODE = "AAAA-AAAA";

export async function lastLetter(email: string) {
  return db.letter.findFirstOrThrow({ where: { toAddress: email }, orderBy: { id: "desc" } });
}

export function codeIn({ facts }: { facts: unknown }): string {
  return String((facts as { code?: string }).code);
}

/** How often a code of this browser was guessed at, newest first. */
export async function triesAt(email: string): Promise<number[]> {
  const codes = await db.signInCode.findMany({ where: { email }, orderBy: { createdAt: "desc" } });
  return codes.map(({ tries }) => tries);
}
