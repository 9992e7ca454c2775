import { type ClosedReason, closedBecause, type OpeningFacts, type StuckReason, stuckBecause } from "./eligibility";
import { isLiving, type RegistrationState } from "./registration-state";

/** Where a person stands with an edition, in one of these; moments are ISO instants. */
export type Standing =
  | { at: "place"; stuck: StuckReason | null; cancelUntil: string | null }
  | { at: "was-there" }
  | { at: "offered"; until: string }
  | { at: "waiting"; position: number }
  | { at: "requested" }
  | { at: "left-out" }
  | { at: "free"; places: number; asksApproval: boolean }
  | { at: "full"; waiting: number }
  | { at: "shut"; why: ClosedReason; opensAt: string | null };

/** What a person can do with their registration for an edition now. */
export interface Can {
  register: boolean;
  cancel: boolean;
  answer: boolean;
}

export interface StandingFacts {
  edition: OpeningFacts & { capacity: number; approval: "NONE" | "THEME_LEAD" | "MANAGER"; cancelUntil: Date | null };
  taken: number;
  waiting: number;
  mine: { state: RegistrationState; offeredUntil: Date | null; position: number } | null;
}

const ONLINE_LINK_MS = 24 * 3_600_000;

/** Where someone stands with an edition at a moment: with their registration, or before it. */
export function standingOf({ edition, taken, waiting, mine }: StandingFacts, now: Date): Standing {
  const closed = closedBecause(edition, now);
  const living = mine !== null && isLiving(mine.state) && !(mine.offeredUntil && mine.offeredUntil <= now);
  if (living && closed !== "edition-cancelled") return ownStanding(edition, mine, now);
  if (closed) return { at: "shut", why: closed, opensAt: edition.opensAt?.toISOString() ?? null };
  const places = edition.capacity - taken - waiting;
  if (edition.approval !== "NONE") return { at: "free", places: Math.max(0, places), asksApproval: true };
  return places > 0 ? { at: "free", places, asksApproval: false } : { at: "full", waiting };
}

export function canOf(standing: Standing): Can {
  const { at } = standing;
  return {
    register: at === "free" || at === "full",
    cancel: at === "waiting" || at === "requested" || (at === "place" && standing.stuck === null),
    answer: at === "offered",
  };
}

/** Whether someone standing here sees the link to take part online: with a place, from 24 hours before the start. */
export function seesOnlineLink({ at }: Standing, { startsAt }: { startsAt: Date | null }, now: Date): boolean {
  return at === "place" && startsAt !== null && startsAt.getTime() - now.getTime() <= ONLINE_LINK_MS;
}

function ownStanding(
  edition: StandingFacts["edition"],
  { state, offeredUntil, position }: NonNullable<StandingFacts["mine"]>,
  now: Date,
): Standing {
  const over = edition.endsAt !== null && edition.endsAt <= now;
  if (state === "CONFIRMED") {
    if (over) return { at: "was-there" };
    return {
      at: "place",
      stuck: stuckBecause(edition, state, now),
      cancelUntil: edition.cancelUntil?.toISOString() ?? null,
    };
  }
  if (edition.startsAt && edition.startsAt <= now) return { at: "left-out" };
  if (state === "OFFERED" && offeredUntil) return { at: "offered", until: offeredUntil.toISOString() };
  return state === "REQUESTED" ? { at: "requested" } : { at: "waiting", position };
}
