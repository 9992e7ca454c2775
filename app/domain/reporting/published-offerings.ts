import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { CountingRule } from "./counting-rule";
import { isAbout } from "./rule-match";

/** A word after which an offering stands in the catalogue as a rule wants it, or no longer does. */
export interface CatalogueStep {
  row: number;
  by: 1 | -1;
}

/** Of what was said of offerings the last word of each that stands in the catalogue as the rule wants it. */
export function stillPublished(ledger: Ledger, rule: CountingRule, words: Int32Array): Int32Array {
  const last = wordsOfEach(ledger, words).flatMap((own) => own.slice(-1));
  return Int32Array.from(last.filter(isCounting(ledger, rule)));
}

/** When offerings came to count for a rule and when no longer. */
export function catalogueSteps(ledger: Ledger, rule: CountingRule, words: Int32Array): CatalogueStep[] {
  const counts = isCounting(ledger, rule);
  return wordsOfEach(ledger, words).flatMap((own) =>
    own.flatMap((row, index): CatalogueStep[] => {
      const before = index > 0 && counts(own[index - 1] ?? row);
      return counts(row) === before ? [] : [{ row, by: before ? -1 : 1 }];
    }),
  );
}

function wordsOfEach(ledger: Ledger, words: Int32Array): number[][] {
  const inOrder = Array.from(words).sort(ledger.inOrder);
  return [...Map.groupBy(inOrder, (row) => at(ledger.offering, row)).values()];
}

function isCounting(ledger: Ledger, rule: CountingRule): (row: number) => boolean {
  const isOurs = isAbout(ledger, rule);
  const published = ledger.kinds.of("PUBLISHED");
  return (row) => at(ledger.kind, row) === published && isOurs(at(ledger.fact, row));
}
