import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import type { Seats } from "~/domain/catalogue/places";

/** An edition as `editionAtWork` answers it; instants are ISO strings. */
export interface EditionAtWork {
  id: string;
  title: string;
  slug: string;
  offeringTitle: string;
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  phase: EditionPhase;
  startsAt: string | null;
  endsAt: string | null;
  meetings: { id: string; startsAt: string; endsAt: string }[];
  venue: { name: string; address: string; postcode: string; town: string; capacity: number | null } | null;
  online: boolean;
  trainers: string[];
  seats: Seats;
  minimumToRun: number;
  decideAt: string | null;
  /** How many requests nobody decided on yet. */
  requested: number;
  /** How many asked to hear of new dates and were not invited yet. */
  toHear: number;
  approval: "NONE" | "THEME_LEAD" | "MANAGER";
  visibility: "PUBLIC" | "SIGNED_IN" | "INVITED";
  /** On invitation, and nobody is invited. */
  forNobody: boolean;
  /** What it lacks to be published, as sentences. */
  lacking: string[];
  series: { id: string; title: string; startsAt: string | null; state: string }[];
  can: { plan: boolean; seePeople: boolean; markAttendance: boolean; seeFigures: boolean };
  now: string;
}
