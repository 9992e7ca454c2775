import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { FigurePart, FigureSplits } from "./figure-row";
import type { RowsBehind } from "./rows-behind.server";

/** The parts of a figure by region, kind of organisation, month and offering; by what its rows don't say there are none. */
export function figureSplits({ ledger, rows, sayingOf, quarterOf, worthOf, offerings }: RowsBehind): FigureSplits {
  const offeringOf = (row: number) => offerings.get(at(ledger.offering, row)) ?? null;
  const split = (keyOf: (row: number) => string | null, titleOf: (row: number) => string | null = () => null) => {
    const parts = new Map<string | null, FigurePart>();
    for (const row of rows) {
      const key = keyOf(row);
      const part = parts.get(key) ?? { key, title: titleOf(row), count: 0, rows: 0 };
      part.count += worthOf(row);
      part.rows += 1;
      parts.set(key, part);
    }
    return [...parts.values()].sort(byKey);
  };
  return {
    region: split((row) => sayingOf(row).region),
    kind: split((row) => sayingOf(row).kind),
    month: quarterOf ? [] : split((row) => dayAt(at(ledger.day, row)).slice(0, 7)),
    offering: quarterOf
      ? []
      : split(
          (row) => offeringOf(row)?.slug ?? null,
          (row) => offeringOf(row)?.title ?? null,
        ),
  };
}

/** By key; what rows don't say comes last. */
function byKey({ key: one }: FigurePart, { key: other }: FigurePart): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
