import { type MeetingTimes, markingWindow } from "~/domain/attendance/marks";
import type { Seats } from "~/domain/catalogue/places";

/**
 * Why an edition asks for its lead's attention: its doors are open, people wait for a yes, offered places end within a day,
 * nobody marked it, too few people come, or it is soon and nobody can see it.
 */
export type WorkNeed = "open-now" | "requests" | "offers-ending" | "unmarked" | "too-few" | "draft-soon";

export interface WorkFacts {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: Date | null;
  minimumToRun: number;
  /** When the lead decides whether it goes through. */
  decideAt: Date | null;
  seats: Pick<Seats, "taken">;
  /** Those that the lead decides on. */
  requests: number;
  /** Offered places that end within a day. */
  endingOffers: number;
  /** Those that are not cancelled; `marked` when anyone was marked or counted. */
  meetings: readonly (MeetingTimes & { marked: boolean })[];
}

const TOO_FEW_DAYS = 21;
const BEFORE_DECISION_DAYS = 7;
const DRAFT_DAYS = 28;
const DAY_MS = 86_400_000;
const URGENCY: readonly WorkNeed[] = ["open-now", "requests", "offers-ending", "unmarked", "too-few", "draft-soon"];

/** What an edition needs now, the most urgent first. */
export function needsOf(edition: WorkFacts, now: Date): WorkNeed[] {
  const { state, startsAt, requests, endingOffers } = edition;
  const ahead = startsAt !== null && startsAt > now;
  if (state === "DRAFT") return ahead && startsWithin(edition, DRAFT_DAYS, now) ? ["draft-soon"] : [];
  if (state === "CANCELLED") return [];
  const markable = edition.meetings.filter((meeting) => markingWindow(meeting, now).state === "open");
  const open = markable.some(({ endsAt }) => endsAt > now);
  const needs: Record<WorkNeed, boolean> = {
    "open-now": open,
    requests: ahead && requests > 0,
    "offers-ending": ahead && endingOffers > 0,
    unmarked: !open && markable.some(({ marked }) => !marked),
    "too-few": ahead && hasTooFew(edition, now),
    "draft-soon": false,
  };
  return URGENCY.filter((need) => needs[need]);
}

/** The most urgent first; of equal ones the earliest. */
export function byUrgency(one: { needs: readonly WorkNeed[] }, other: { needs: readonly WorkNeed[] }): number {
  const rank = ({ needs: [first] }: { needs: readonly WorkNeed[] }) =>
    first ? URGENCY.indexOf(first) : URGENCY.length;
  return rank(one) - rank(other);
}

/** From a week before the lead decides, or three weeks before the start when no such day was set. */
function hasTooFew(edition: WorkFacts, now: Date): boolean {
  const { minimumToRun, decideAt, seats } = edition;
  if (seats.taken >= minimumToRun) return false;
  if (decideAt) return decideAt.getTime() - now.getTime() <= BEFORE_DECISION_DAYS * DAY_MS;
  return startsWithin(edition, TOO_FEW_DAYS, now);
}

function startsWithin({ startsAt }: WorkFacts, days: number, now: Date): boolean {
  return startsAt !== null && startsAt.getTime() - now.getTime() <= days * DAY_MS;
}
