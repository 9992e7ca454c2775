import type { RenderedLetter } from "@emails/parts/render-letter";
import { editionWords, momentWords } from "./edition-words";
import type { CodeFacts, EditionLetterFacts, FactsOf, LetterKind } from "./letter-kinds";

const MINUTE = 60_000;

/** Who reads it, and the academy's own address for the links in it. */
export interface Reader {
  name: string;
  origin: string;
}

export interface CalendarChange {
  method: "REQUEST" | "CANCEL";
  facts: EditionLetterFacts;
}

export interface LetterTemplate<F> {
  /** Stands in mail servers and on locked screens: nothing about a person. */
  subject: (facts: F) => string;
  write: (facts: F, reader: Reader) => Promise<RenderedLetter>;
  /** What it does in the reader's calendar. */
  calendar?: (facts: F) => CalendarChange | null;
  /** From this moment on it is of no use to anyone. */
  uselessFrom?: (facts: F, writtenAt: Date) => Date;
  /** It may go to an address of which nobody proved that it is theirs: then no words of a visitor stand in it. */
  unproven?: boolean;
}

/** Each kind of letter and how it is written; a kind without one does not compile. */
export const letters: { [K in LetterKind]: LetterTemplate<FactsOf<K>> } = {
  "sign-in-code": {
    subject: () => "Uw code om in te loggen",
    write: drawn(() => import("@emails/sign-in-code"), code),
    uselessFrom: codeEnds,
    unproven: true,
  },
  "account-code": {
    subject: () => "Bevestig uw e-mailadres",
    write: drawn(() => import("@emails/account-code"), code),
    uselessFrom: codeEnds,
    unproven: true,
  },
  "no-account": {
    subject: () => "U hebt nog geen account",
    write: drawn(
      () => import("@emails/no-account"),
      (_, { origin }) => ({ origin }),
    ),
    unproven: true,
  },
  "registration-confirmed": {
    subject: about("U bent ingeschreven"),
    write: drawn(() => import("@emails/registration-confirmed"), edition),
    calendar: (facts) => ({ method: "REQUEST", facts }),
  },
  "registration-waiting": {
    subject: about("U staat op de wachtlijst"),
    write: drawn(() => import("@emails/registration-waiting"), edition),
  },
  "registration-requested": {
    subject: about("Uw aanvraag is ontvangen"),
    write: drawn(() => import("@emails/registration-requested"), edition),
  },
  "registration-cancelled": {
    subject: about("Uw inschrijving is geannuleerd"),
    write: drawn(
      () => import("@emails/registration-cancelled"),
      (facts, reader) => ({ ...edition(facts, reader), hadPlace: facts.hadPlace }),
    ),
    calendar: (facts) => (facts.hadPlace ? { method: "CANCEL", facts } : null),
  },
  "place-offered": {
    subject: about("Er is een plaats voor u"),
    write: drawn(
      () => import("@emails/place-offered"),
      (facts, reader) => ({ ...edition(facts, reader), until: momentWords(facts.until) }),
    ),
    uselessFrom: ({ until }) => new Date(until),
  },
  "offer-lapsed": {
    subject: about("De aangeboden plaats is vervallen"),
    write: drawn(() => import("@emails/offer-lapsed"), edition),
  },
};

// The renderer takes 0.4 s to load: it comes with the first letter, not with the start.
function drawn<F, P extends object>(
  load: () => Promise<{ default: (props: P) => React.JSX.Element }>,
  propsOf: (facts: F, reader: Reader) => P,
): LetterTemplate<F>["write"] {
  return async (facts, reader) => {
    const [letter, { renderLetter }] = await Promise.all([load(), import("@emails/parts/render-letter")]);
    return renderLetter(letter.default, propsOf(facts, reader));
  };
}

function code({ code, minutes }: CodeFacts, { origin }: Reader) {
  return { code, minutes, origin };
}

function codeEnds({ minutes }: CodeFacts, writtenAt: Date): Date {
  return new Date(writtenAt.getTime() + minutes * MINUTE);
}

function edition(facts: EditionLetterFacts, { name, origin }: Reader) {
  return { name, origin, edition: editionWords(facts) };
}

function about(what: string) {
  return ({ offeringTitle }: EditionLetterFacts) => `${what}: ${offeringTitle}`;
}
