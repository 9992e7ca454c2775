import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import type { Seats } from "~/domain/catalogue/places";
import { calendarDay, clockTime, timeRange } from "~/ui/kit/dutch-date";

/** A meeting as the agenda shows it. */
export interface AgendaEntry {
  id: string;
  startsAt: string;
  endsAt: string;
  edition: { editionId: string; slug: string; title: string; offeringTitle: string; phase: EditionPhase };
  /** Null when online. */
  town: string | null;
  themes: { slug: string; title: string }[];
  seats: Seats | null;
}

export interface AgendaDay {
  day: string;
  entries: AgendaEntry[];
}

/** When something goes on on one of its days: "13.30-17.00 uur", "vanaf 13.30 uur", "hele dag", "tot 17.00 uur". */
export function hoursOn(day: string, { startsAt, endsAt }: Pick<AgendaEntry, "startsAt" | "endsAt">): string {
  const begins = calendarDay(startsAt) === day;
  // Until midnight is until the end of the day before.
  const ends = calendarDay(new Date(Date.parse(endsAt) - 1).toISOString()) === day;
  if (begins && ends) return timeRange(startsAt, endsAt);
  if (begins) return `vanaf ${clockTime(startsAt)} uur`;
  return ends ? `tot ${clockTime(endsAt)} uur` : "hele dag";
}
