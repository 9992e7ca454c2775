import { at, keep } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { type AsOf, countedRows, matchedRows, thingIn } from "./counted-rows";
import type { CountingRule } from "./counting-rule";
import { countPairs } from "./first-rows";
import { type CatalogueStep, catalogueSteps } from "./published-offerings";

/** What the ledger says of one promise: the rows that count, and how often people came in the last year. */
export interface Standing {
  rule: CountingRule;
  /** In no order. */
  counted: Int32Array;
  /** Of offerings published: when each came to count and when no longer. */
  steps: readonly CatalogueStep[];
  visits: number;
}

const YEAR_DAYS = 365;

/** Counts a promise; `members` are the participants of its frozen set. */
export function standingOf(ledger: Ledger, rule: CountingRule, asOf: AsOf, members: readonly string[]): Standing {
  const matched = matchedRows(ledger, rule, asOf);
  const frozen = new Set(members.map((id) => asOf.personOf(ledger.participants.of(id))));
  const visits = rule.unit === "PARTICIPANT" ? visitsIn(ledger, lately(ledger, matched, asOf), asOf) : 0;
  const steps = rule.unit === "OFFERING" ? catalogueSteps(ledger, rule, matched) : [];
  return { rule, counted: countedRows(ledger, rule, matched, asOf, frozen), steps, visits };
}

/** The rows of the last year. */
export function lately(ledger: Ledger, rows: Int32Array, { day }: AsOf): Int32Array {
  return keep(rows, (row) => at(ledger.day, row) > day - YEAR_DAYS);
}

/** How often someone came to an edition, or worked at an offering without. */
function visitsIn(ledger: Ledger, rows: Int32Array, { personOf }: AsOf): number {
  const editions = ledger.editions.values.length;
  const occasion = (row: number) => at(ledger.edition, row) || editions + at(ledger.offering, row);
  return countPairs(rows, occasion, thingIn(ledger, "PARTICIPANT", personOf));
}
