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

type OwnFacts = OpeningFacts & { cancelUntil: Date | null };

/** A person's last registration for the edition; `position` is its number in the queue when it waits. */
interface Mine {
  state: RegistrationState;
  offeredUntil: Date | null;
  position: number;
}

export interface StandingFacts {
  edition: OwnFacts & { capacity: number; approval: "NONE" | "THEME_LEAD" | "MANAGER" };
  taken: number;
  waiting: number;
  mine: Mine | null;
}

/** Where someone stands with an edition at a moment: with their registration, or before it. */
export function standingOf({ edition, taken, waiting, mine }: StandingFacts, now: Date): Standing {
  const own = mine && ownStandingOf(edition, mine, now);
  if (own) return own;
  const closed = closedBecause(edition, now);
  if (closed) return shut(edition, closed);
  const places = edition.capacity - taken - waiting;
  if (edition.approval !== "NONE") return { at: "free", places: Math.max(0, places), asksApproval: true };
  return places > 0 ? { at: "free", places, asksApproval: false } : { at: "full", waiting };
}

/** Where someone stands with a living registration; null when it has ended, also when the time to answer an offer is over. */
export function ownStandingOf(edition: OwnFacts, mine: Mine, now: Date): Standing | null {
  const { state, offeredUntil, position } = mine;
  if (!isLiving(state) || (offeredUntil && offeredUntil <= now)) return null;
  const closed = closedBecause(edition, now);
  if (closed === "edition-cancelled") return shut(edition, closed);
  if (state === "CONFIRMED") return closed === "past" ? { at: "was-there" } : withPlace(edition, now);
  if (closed === "past" || closed === "started") return { at: "left-out" };
  if (offeredUntil) return { at: "offered", until: offeredUntil.toISOString() };
  return state === "REQUESTED" ? { at: "requested" } : { at: "waiting", position };
}

export function canOf(standing: Standing): Can {
  const { at } = standing;
  return {
    register: at === "free" || at === "full",
    cancel: at === "waiting" || at === "requested" || (at === "place" && standing.stuck === null),
    answer: at === "offered",
  };
}

/** Whether there is still something to come of it. */
export function isComing(standing: Standing | null): boolean {
  return standing !== null && ["place", "offered", "waiting", "requested"].includes(standing.at);
}

function withPlace(edition: OwnFacts, now: Date): Standing {
  const cancelUntil = edition.cancelUntil?.toISOString() ?? null;
  return { at: "place", stuck: stuckBecause(edition, "CONFIRMED", now), cancelUntil };
}

function shut({ opensAt }: OwnFacts, why: ClosedReason): Standing {
  return { at: "shut", why, opensAt: opensAt?.toISOString() ?? null };
}
