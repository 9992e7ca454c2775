import type { RegistrationState } from "~/domain/registration/registration-state";
import { type StateBadge, stateBadge } from "~/domain/registration/registration-words";
import { type PeopleGroup, statesIn } from "./edition-people-filter";

/** How many people stand where, each person once by their last registration. */
export type PeopleCounts = Record<PeopleGroup, number> & { offered: number };

export interface ReserveLine {
  audience: string;
  places: number;
}

export function countsOf(byState: ReadonlyMap<RegistrationState, number>): PeopleCounts {
  const sum = (states: readonly RegistrationState[]) =>
    states.reduce((total, state) => total + (byState.get(state) ?? 0), 0);
  return {
    place: sum(statesIn.place),
    waiting: sum(statesIn.waiting),
    requested: sum(statesIn.requested),
    ended: sum(statesIn.ended),
    offered: byState.get("OFFERED") ?? 0,
  };
}

/** "34 van 40 plaatsen, waarvan 1 aangeboden, 3 wachtend, 2 aangevraagd". */
export function countsWords({ place, offered, waiting, requested }: PeopleCounts, capacity: number): string {
  return [
    `${place} van ${capacity} ${capacity === 1 ? "plaats" : "plaatsen"}`,
    offered > 0 && `waarvan ${offered} aangeboden`,
    waiting > 0 && `${waiting} wachtend`,
    requested > 0 && `${requested} aangevraagd`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** "Gereserveerd: 5 voor Jongerenwerkers"; null when nothing is kept. */
export function reserveWords(reserves: readonly ReserveLine[]): string | null {
  if (reserves.length === 0) return null;
  const kept = reserves.map(({ audience, places }) => `${places} voor ${audience}`);
  return `Gereserveerd: ${kept.join(", ")}`;
}

export function groupWords(group: PeopleGroup): string {
  switch (group) {
    case "place":
      return "Met plaats";
    case "waiting":
      return "Wachtlijst";
    case "requested":
      return "Aangevraagd";
    case "ended":
      return "Afgelopen";
  }
}

interface Standing {
  state: RegistrationState;
  /** The number in the queue; null outside it. */
  number: number | null;
  approved: boolean;
}

/** Where someone on the list stands, as their lead reads it. */
export function personBadge(
  { state, number, approved }: Standing,
  approval: "NONE" | "THEME_LEAD" | "MANAGER",
): StateBadge {
  const queued = number === null ? "" : `, nummer ${number}`;
  if (state === "WAITING") return { tone: "neutral", text: `Wachtlijst${queued}` };
  if (state !== "REQUESTED") return stateBadge(state);
  if (approved) return { tone: "neutral", text: `Goedgekeurd${queued}` };
  if (approval === "MANAGER") return { tone: "neutral", text: "Wacht op leidinggevende" };
  return { tone: "now", text: "Wacht op besluit" };
}

/** How someone came on the list, when it was not by themselves; null when it was. */
export function sourceWords(source: string): string | null {
  return Object.hasOwn(SOURCES, source) ? SOURCES[source as keyof typeof SOURCES] : null;
}

const SOURCES = {
  lead: "toegevoegd door de themahouder",
  list: "van een lijst",
  moved: "verplaatst hierheen",
  door: "ingeschreven bij de deur",
};
