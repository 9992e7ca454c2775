import { isByHand, type Measure, type TargetDefinition } from "./definition";

/** A: the academy counts it; B: people count it; C: a word says how it stands. */
export const PROMISE_KINDS = ["A", "B", "C"] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

const labels: Record<PromiseKind, { label: string; hint: string }> = {
  A: {
    label: "De academie telt het zelf",
    hint: "Uit deelnames, bijeenkomsten en aanbod op dit platform.",
  },
  B: { label: "U telt het met de hand", hint: "Met een dag en een bewijs erbij." },
  C: { label: "Het is niet te tellen", hint: "U zegt in een woord hoe het ervoor staat, en waarom." },
};

export const promiseKindChoices = PROMISE_KINDS.map((value) => ({ value, ...labels[value] }));

export function promiseKindWords(kind: PromiseKind): string {
  return labels[kind].label;
}

/** The kind that a definition makes of a promise. */
export function kindCountedBy(measure: Measure): PromiseKind {
  return isByHand(measure) ? "B" : "A";
}

/** What the form to say how it is counted begins with: the whole year, everyone, and no number yet. */
export function firstDefinition(kind: PromiseKind, year: number): TargetDefinition {
  return {
    measure: kind === "B" ? "MANUAL_COUNT" : "PARTICIPANTS",
    filter: {},
    baseline: { kind: "NOT_EXTRA" },
    fromDay: `${year}-01-01`,
    untilDay: `${year}-12-31`,
    dueDay: null,
    rhythm: "YEAR",
    perPeriod: null,
    comparator: "AT_LEAST",
    value: null,
  };
}
