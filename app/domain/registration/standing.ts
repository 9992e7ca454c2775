import {
  type ApprovalRule,
  type ClosedReason,
  closedBecause,
  type OpeningFacts,
  type StuckReason,
  stuckBecause,
} from "./eligibility";
import { isLiving, type RegistrationState } from "./registration-state";
import { type NoPlace, noPlaceFor, placesFor, type Seating, type Seeker } from "./seating";

/** Where a person stands with an edition, in one of these; moments are ISO instants. */
export type Standing =
  | { at: "place"; stuck: StuckReason | null; cancelUntil: string | null }
  | { at: "was-there" }
  | { at: "offered"; until: string }
  | { at: "waiting"; position: number; why: NoPlace }
  | { at: "requested"; decider: Decider; until: string | null }
  | { at: "left-out" }
  | { at: "free"; places: number; asksApproval: boolean }
  | { at: "full"; waiting: number; why: NoPlace }
  | { at: "not-invited" }
  | { at: "shut"; why: ClosedReason; opensAt: string | null };

type Decider = Exclude<ApprovalRule, "NONE">;

/** What a person can do with their registration for an edition now. */
export interface Can {
  register: boolean;
  cancel: boolean;
  answer: boolean;
}

type OwnFacts = OpeningFacts & { cancelUntil: Date | null; approval: ApprovalRule };

/** A person's last registration for the edition. */
export interface Mine {
  state: RegistrationState;
  offeredUntil: Date | null;
  /** Its number in the queue when it waits. */
  position: number;
  /** Until when a manager who was asked can decide; null when none was. */
  decideUntil: Date | null;
}

export interface StandingFacts {
  edition: OwnFacts;
  /** As it is once the queue has had its turn. */
  seating: Seating;
  waiting: number;
  seeker: Seeker;
  /** Whether they may register; seeing it is not enough. */
  invited: boolean;
  mine: Mine | null;
}

/** Where someone stands with an edition at a moment: with their registration, or before it. */
export function standingOf(facts: StandingFacts, now: Date): Standing {
  const { edition, seating, seeker, waiting, invited, mine } = facts;
  const why = noPlaceFor(seeker, seating);
  const own = mine && ownStandingOf(edition, mine, now, why ?? "all");
  if (own) return own;
  const closed = closedBecause(edition, now);
  if (closed) return shut(edition, closed);
  if (!invited) return { at: "not-invited" };
  const places = placesFor(seeker, seating);
  if (edition.approval !== "NONE") return { at: "free", places, asksApproval: true };
  return why ? { at: "full", waiting, why } : { at: "free", places, asksApproval: false };
}

/** Where someone stands with a living registration; null when it has ended, also when the time to answer an offer is over. */
export function ownStandingOf(edition: OwnFacts, mine: Mine, now: Date, why: NoPlace = "all"): Standing | null {
  const { state, offeredUntil, position, decideUntil } = mine;
  if (!isLiving(state) || (offeredUntil && offeredUntil <= now)) return null;
  const closed = closedBecause(edition, now);
  if (closed === "edition-cancelled") return shut(edition, closed);
  if (state === "CONFIRMED") return closed === "past" ? { at: "was-there" } : withPlace(edition, now);
  if (closed === "past" || closed === "started") return { at: "left-out" };
  if (offeredUntil) return { at: "offered", until: offeredUntil.toISOString() };
  if (state === "WAITING") return { at: "waiting", position, why };
  if (edition.approval !== "MANAGER" || !decideUntil) return { at: "requested", decider: "THEME_LEAD", until: null };
  return { at: "requested", decider: "MANAGER", until: decideUntil.toISOString() };
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
