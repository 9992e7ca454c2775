import type { CodeFacts, FactsOf } from "./letter-kinds";
import { pages } from "./letter-pages";
import { drawn, type LetterTemplate, type Reader } from "./letter-template";

const MINUTE = 60_000;

type Kind = "sign-in-code" | "account-code" | "no-account";

/** Letters to whoever signs in or asks for an account; the address is not proven yet. */
export const lettersOfSigningIn: { [K in Kind]: LetterTemplate<FactsOf<K>> } = {
  "sign-in-code": {
    subject: () => "Uw code om in te loggen",
    write: drawn(pages["sign-in-code"], code),
    uselessFrom: codeEnds,
    unproven: true,
  },
  "account-code": {
    subject: () => "Bevestig uw e-mailadres",
    write: drawn(pages["account-code"], code),
    uselessFrom: codeEnds,
    unproven: true,
  },
  "no-account": {
    subject: () => "U hebt nog geen account",
    write: drawn(pages["no-account"], (_, { origin }) => ({ origin })),
    unproven: true,
  },
};

function code({ code, minutes }: CodeFacts, { origin }: Reader) {
  return { code, minutes, origin };
}

function codeEnds({ minutes }: CodeFacts, writtenAt: Date): Date {
  return new Date(writtenAt.getTime() + minutes * MINUTE);
}
