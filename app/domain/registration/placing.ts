import { type ApprovalRule, type Candidate, type SkipReason, skipReason } from "./eligibility";
import type { ChangeReason, RegistrationState } from "./registration-state";
import { freePlaces, noPlaceFor, type Seating, type Seeker, seated } from "./seating";

/** Someone in the queue, first come first; `overlaps`: they hold a place elsewhere at the same time. */
export interface Waiting extends Candidate {
  id: string;
  overlaps: boolean;
}

export interface Step {
  id: string;
  to: RegistrationState;
  reason: ChangeReason;
}

interface Rules {
  approval: ApprovalRule;
  /** The start is so near that a place is offered and no longer confirmed at once. */
  late: boolean;
}

interface Shared {
  steps: Step[];
  /** As it is once the queue has had its turn. */
  seating: Seating;
}

/**
 * Who of the queue gets the free places: in its order whoever can have one of those that are then left. Since giving one
 * never makes room for another, nobody passes an eligible earlier one. Confirmed at once, or offered when the start is near
 * or they hold a place elsewhere. Who is passed keeps their state, with the reason.
 */
export function shareOut(queue: readonly Waiting[], before: Seating, rules: Rules): Shared {
  const steps: Step[] = [];
  let seating = before;
  let given = 0;
  for (const waiting of queue) {
    if (freePlaces(seating) === 0) break;
    const skipped = skipReason(waiting, seating, rules.approval);
    steps.push(skipped ? passedBy(waiting, skipped) : { id: waiting.id, ...howGiven(waiting, rules.late) });
    if (skipped) continue;
    seating = seated(seating, waiting);
    given = steps.length;
  }
  return { steps: steps.slice(0, given), seating };
}

/** What the history says of those who still stand in the queue when someone after them takes a free place. */
export function passedByAll(
  queue: readonly Waiting[],
  seating: Seating,
  { approval }: Pick<Rules, "approval">,
): Step[] {
  return queue.flatMap((waiting) => {
    const skipped = skipReason(waiting, seating, approval);
    return skipped ? [passedBy(waiting, skipped)] : [];
  });
}

/** Where a newcomer lands once the queue has had its turn; `seating` is as it left it. */
export function placeNewcomer(
  rule: ApprovalRule,
  newcomer: Seeker & { approved: boolean },
  seating: Seating,
): "REQUESTED" | "CONFIRMED" | "WAITING" {
  if (rule !== "NONE" && !newcomer.approved) return "REQUESTED";
  return noPlaceFor(newcomer, seating) ? "WAITING" : "CONFIRMED";
}

function passedBy({ id, state }: Waiting, skipped: SkipReason): Step {
  return { id, to: state, reason: `passed-${skipped}` };
}

function howGiven({ overlaps }: Waiting, late: boolean): Omit<Step, "id"> {
  if (overlaps) return { to: "OFFERED", reason: "place-free-overlap" };
  return late ? { to: "OFFERED", reason: "place-free-late" } : { to: "CONFIRMED", reason: "place-free" };
}
