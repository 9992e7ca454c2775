import { type MeetingTimes, markingWindow } from "~/domain/attendance/marks";
import type { Seats } from "~/domain/catalogue/places";

/** Why an edition asks for its lead's attention: its doors are open, nobody marked it, or too few people come. */
export type WorkNeed = "open-now" | "unmarked" | "too-few";

export interface WorkFacts {
  state: "DRAFT" | "PUBLISHED" | "CANCELLED";
  startsAt: Date | null;
  minimumToRun: number;
  seats: Pick<Seats, "taken">;
  /** Those that are not cancelled; `marked` when anyone was marked or counted. */
  meetings: readonly (MeetingTimes & { marked: boolean })[];
}

const TOO_FEW_DAYS = 21;
const DAY_MS = 86_400_000;
const URGENCY: readonly WorkNeed[] = ["open-now", "unmarked", "too-few"];

/** What an edition needs now, the most urgent; null when nothing. */
export function needOf(edition: WorkFacts, now: Date): WorkNeed | null {
  if (edition.state !== "PUBLISHED") return null;
  const markable = edition.meetings.filter((meeting) => markingWindow(meeting, now).state === "open");
  if (markable.some(({ endsAt }) => endsAt > now)) return "open-now";
  if (markable.some(({ marked }) => !marked)) return "unmarked";
  return hasTooFew(edition, now) ? "too-few" : null;
}

/** The most urgent first; of equal ones the earliest. */
export function byUrgency(one: { need: WorkNeed | null }, other: { need: WorkNeed | null }): number {
  const rank = ({ need }: { need: WorkNeed | null }) => (need ? URGENCY.indexOf(need) : URGENCY.length);
  return rank(one) - rank(other);
}

function hasTooFew({ startsAt, minimumToRun, seats }: WorkFacts, now: Date): boolean {
  if (!startsAt || startsAt <= now) return false;
  return startsAt.getTime() - now.getTime() <= TOO_FEW_DAYS * DAY_MS && seats.taken < minimumToRun;
}
