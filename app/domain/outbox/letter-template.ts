import type { EditionLetterProps } from "@emails/parts/edition-facts";
import type { RenderedLetter } from "@emails/parts/render-letter";
import { addDays, dayOf, endOfDay } from "~/platform/amsterdam";
import { editionWords } from "./edition-words";
import type { EditionLetterFacts, FactsOf, LetterMeeting } from "./letter-kinds";

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
  uselessFrom?: (facts: F, writtenAt: Date) => Date | null;
  /** It may go to an address of which nobody proved that it is theirs: then no words of a visitor stand in it. */
  unproven?: boolean;
  /** Whom an answer goes to, when not to the academy. */
  replyTo?: (facts: F) => { name: string; address: string };
  /** The token of the page where the reader asks for no more letters of this kind. */
  stopToken?: (facts: F) => string;
}

type Load<P> = () => Promise<{ default: (props: P) => React.JSX.Element }>;
type OwnProps<P> = Omit<P, keyof EditionLetterProps> & Partial<EditionLetterProps>;

// The renderer takes 0.4 s to load: it comes with the first letter, not with the start.
/** A letter drawn by its page in `emails`, from the facts and the reader. */
export function drawn<F, P extends object>(
  load: Load<P>,
  propsOf: (facts: F, reader: Reader) => P,
): LetterTemplate<F>["write"] {
  return async (facts, reader) => {
    const [letter, { renderLetter }] = await Promise.all([load(), import("@emails/parts/render-letter")]);
    return renderLetter(letter.default, propsOf(facts, reader));
  };
}

/** A letter about an edition, of no use once that is over; its subject names the offering. */
export function aboutEdition<F extends EditionLetterFacts, P extends EditionLetterProps>(
  what: string,
  load: Load<P>,
  ownProps: (facts: F) => OwnProps<P>,
): LetterTemplate<F> {
  return {
    subject: ({ offeringTitle }) => `${what}: ${offeringTitle}`,
    write: drawn(load, (facts, { name, origin }) => {
      // Together they are the page's props: its own, and those that every letter about an edition has.
      return { name, origin, edition: editionWords(facts), ...ownProps(facts) } as P;
    }),
    uselessFrom: overAt,
  };
}

/** The invitation that a place comes with. */
export function request(facts: EditionLetterFacts): CalendarChange {
  return { method: "REQUEST", facts };
}

/** What takes it out of the calendar again; null for who had no place. */
export function withdrawal(facts: EditionLetterFacts & { hadPlace: boolean }): CalendarChange | null {
  return facts.hadPlace ? { method: "CANCEL", facts } : null;
}

/** When the last meeting ends; null while there is no date. */
function overAt({ meetings }: EditionLetterFacts): Date | null {
  return latest(meetings.map(({ endsAt }) => endsAt));
}

/** When the first meeting begins; null while there is no date. */
export function beginsAt({ meetings }: { meetings: LetterMeeting[] }): Date | null {
  const [first] = meetings.map(({ startsAt }) => startsAt).sort();
  return first === undefined ? null : new Date(first);
}

/** When a reminder says "tomorrow" or "in a week" for the last time: at the end of that Amsterdam day. */
export function reminderEnds({ meetings, daysBefore }: FactsOf<"edition-reminder">): Date | null {
  const start = beginsAt({ meetings });
  return start && endOfDay(addDays(dayOf(start), -daysBefore));
}

function latest(moments: string[]): Date | null {
  const last = moments.sort().at(-1);
  return last === undefined ? null : new Date(last);
}
