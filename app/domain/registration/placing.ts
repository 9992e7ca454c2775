import { skipReason } from "./eligibility";
import type { ChangeReason, RegistrationState } from "./registration-state";

/** Someone in the queue, first come first; `overlaps`: they hold a place elsewhere at the same time. */
export interface Waiting {
  id: string;
  state: RegistrationState;
  overlaps: boolean;
}

export interface Step {
  id: string;
  to: RegistrationState;
  reason: ChangeReason;
}

/**
 * Who of the queue gets the free places: the first eligible ones, and only they. Confirmed at once, or offered when the
 * start is near (`late`) or they hold a place elsewhere. Who is passed keeps their state, with the reason.
 */
export function shareOut(queue: readonly Waiting[], free: number, late: boolean): Step[] {
  const eligible = queue.filter((waiting) => skipReason(waiting) === null).slice(0, Math.max(0, free));
  const last = eligible.at(-1);
  return last ? queue.slice(0, queue.indexOf(last) + 1).map((waiting) => stepOf(waiting, late)) : [];
}

function stepOf({ id, state, overlaps }: Waiting, late: boolean): Step {
  const skipped = skipReason({ state });
  if (skipped) return { id, to: state, reason: `passed-${skipped}` };
  if (overlaps) return { id, to: "OFFERED", reason: "place-free-overlap" };
  return late ? { id, to: "OFFERED", reason: "place-free-late" } : { id, to: "CONFIRMED", reason: "place-free" };
}

/** Where a newcomer lands once the queue has had its turn; `free` is what it left over. */
export function placeNewcomer(edition: { approval: "NONE" | "THEME_LEAD" | "MANAGER" }, free: number) {
  if (edition.approval !== "NONE") return "REQUESTED";
  return free > 0 ? "CONFIRMED" : "WAITING";
}
