import { type Day, endOfDay } from "~/platform/amsterdam";
import { isWithin } from "../targets/period";
import { type Counted, ruleOf } from "./counting-rule";

/** Why a row of the ledger counts for a promise or does not, from the nearest miss to the furthest; nothing else is ever said. */
export const REASONS = [
  "COUNTS",
  "ALREADY_COUNTED",
  "IN_BASELINE",
  "BEFORE_BASELINE",
  "LATER_UNPUBLISHED",
  "ABSENT",
  "NOT_HELD",
  "CANCELLED",
  "NOT_YET",
  "WRONG_PERIOD",
  "REVERSED",
  "IS_REVERSAL",
  "BELOW_THRESHOLD",
  "NOT_REACHED",
  "OTHER_ORGANISATION",
  "ORGANISATION_UNSAID",
  "OTHER_PLACE",
  "OTHER_AUDIENCE",
  "COUNTS_OTHER_THINGS",
  "BY_HAND",
  "OTHER_OFFERING",
] as const;

export type Reason = (typeof REASONS)[number];

/** What a row says of itself. */
export interface LedgerFacts {
  kind: string;
  /** The slug of its offering. */
  offering: string | null;
  offeringKind: string | null;
  format: string | null;
  themes: string[];
  audiences: string[];
  online: boolean | null;
  organisationKind: string | null;
  day: string;
  /** Of what was counted by hand: the promise. */
  figureKey: string | null;
}

/** How a row stands at the end of the day that is asked for. */
export interface RowStanding {
  isReversal: boolean;
  reversed: boolean;
  /** It happened or was recorded later. */
  later: boolean;
  /** It is the one row that counts for its participant, edition, organisation or offering. */
  counted: boolean;
  /** Its participant belongs to the frozen set. */
  inBaseline: boolean;
  /** Whether the reader may know which organisation it was, and so of what kind. */
  seesOrganisation: boolean;
}

/** Why this row counts for this promise, or the first thing that keeps it out. */
export function whyCounted(row: LedgerFacts, target: Counted, standing: RowStanding): Reason {
  const { definition } = target;
  const rule = ruleOf(target, new Map());
  if (row.kind === "COUNTED" && rule.figureKey !== row.figureKey) return "BY_HAND";
  const otherwise = row.kind === "COUNTED" ? null : notOfThis(row, target, rule.rowKinds);
  if (otherwise) return otherwise;
  const asksWho = rule.unit === "ORGANISATION" || definition.filter.organisationKinds !== undefined;
  if (asksWho && !standing.seesOrganisation) return "ORGANISATION_UNSAID";
  if (!within(definition.filter.organisationKinds, row.organisationKind)) return "OTHER_ORGANISATION";
  if (standing.isReversal) return "IS_REVERSAL";
  if (standing.reversed) return "REVERSED";
  if (standing.later) return "NOT_YET";
  if (row.day > definition.untilDay) return "WRONG_PERIOD";
  if (!isWithin(definition, row.day) && rule.since !== null) return "WRONG_PERIOD";
  if (rule.countsFrom !== null && row.day < rule.countsFrom) return "BEFORE_BASELINE";
  if (standing.counted) return "COUNTS";
  if (standing.inBaseline) return "IN_BASELINE";
  return rule.unit === "OFFERING" ? "LATER_UNPUBLISHED" : "ALREADY_COUNTED";
}

/** Why a row would count if there were one, or the first thing that would keep it out. */
export function whyWouldCount(row: LedgerFacts, target: Counted): Reason {
  return whyCounted(row, target, STANDING);
}

const STANDING: RowStanding = {
  isReversal: false,
  reversed: false,
  later: false,
  counted: true,
  inBaseline: false,
  seesOrganisation: true,
};

/** Why an edition that was not held by the end of a day was not. */
export function whyNotHeld(
  { cancelledAt, endsAt }: { cancelledAt: Date | null; endsAt: Date | null },
  day: Day,
): Reason {
  if (cancelledAt) return "CANCELLED";
  return !endsAt || endsAt >= endOfDay(day) ? "NOT_YET" : "NOT_HELD";
}

function notOfThis(row: LedgerFacts, { definition }: Counted, rowKinds: string[]): Reason | null {
  const { filter } = definition;
  const isOfOffering =
    within(filter.offerings, row.offering) &&
    within(filter.kinds, row.offeringKind) &&
    within(filter.formats, row.format) &&
    overlaps(filter.themes, row.themes);
  if (rowKinds.length === 0) return "BY_HAND";
  if (!isOfOffering) return "OTHER_OFFERING";
  if (!rowKinds.includes(row.kind))
    return isEarlierStep(row.kind, rowKinds) ? "BELOW_THRESHOLD" : "COUNTS_OTHER_THINGS";
  if (!overlaps(filter.audiences, row.audiences)) return "OTHER_AUDIENCE";
  return filter.online === undefined || filter.online === row.online ? null : "OTHER_PLACE";
}

function isEarlierStep(kind: string, rowKinds: string[]): boolean {
  return kind === "STARTED" && rowKinds.includes("COMPLETED");
}

/** Of several rows the one that comes nearest to counting. */
export function nearest(reasons: readonly Reason[]): Reason {
  return REASONS.find((reason) => reasons.includes(reason)) ?? "OTHER_OFFERING";
}

function within(allowed: readonly string[] | undefined, value: string | null): boolean {
  return !allowed || (value !== null && allowed.includes(value));
}

function overlaps(allowed: string[] | undefined, values: string[]): boolean {
  return !allowed || allowed.some((each) => values.includes(each));
}
