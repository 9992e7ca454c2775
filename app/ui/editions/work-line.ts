import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import type { Seats } from "~/domain/catalogue/places";
import type { WorkNeed } from "~/domain/editions/work";
import { DOT } from "~/ui/kit/dot";

/** An edition as a lead sees it among their work, as `myWork` answers it; instants are ISO strings. */
export interface WorkLine {
  id: string;
  slug: string;
  title: string;
  offeringTitle: string;
  /** Null while it has no dates. */
  startsAt: string | null;
  /** Of its first meeting. */
  firstEndsAt: string | null;
  meetings: number;
  /** Null when online. */
  town: string | null;
  phase: EditionPhase;
  seats: Seats;
  minimumToRun: number;
  attended: number;
  held: boolean;
  /** When the lead decides whether it goes through; null when no such moment was set. */
  decideAt: string | null;
  /** Requests that nobody decided on. */
  requests: number;
  /** Offered places that end within a day. */
  endingOffers: number;
  /** The most urgent first. */
  needs: readonly WorkNeed[];
  /** Whether the reader can mark its attendance. */
  mayMark: boolean;
}

/** "Workshop BUIT voor professionals, Haarlem, 2 dagdelen", without what the title already says. */
export function workFacts({ title, offeringTitle, town, meetings }: WorkLine): string {
  const dayparts = meetings > 1 ? `${meetings} dagdelen` : "";
  return [offeringTitle === title ? "" : offeringTitle, town ?? "Online", dayparts].filter(Boolean).join(DOT);
}
