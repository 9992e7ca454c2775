import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { DayCount } from "../targets/figure";
import { worthIn } from "./counted-rows";
import { lately, type Standing } from "./promise-standing";
import type { Stand } from "./stand.server";

/** What each promise was given per day, days in their order; an offering that leaves the catalogue takes its one away. */
export function dayCounts({ ledger, of }: Stand): Map<string, DayCount[]> {
  return new Map(
    [...of].map(([id, standing]) => {
      const days = new Map<number, DayCount>();
      for (const { row, by } of givenIn(ledger, standing)) {
        const number = at(ledger.day, row);
        const known = days.get(number) ?? { day: dayAt(number), count: 0, of: 0 };
        known.count += by;
        known.of += at(ledger.of, row) || 0;
        days.set(number, known);
      }
      return [id, [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1))];
    }),
  );
}

function* givenIn(ledger: Ledger, { rule, counted, steps }: Standing): Generator<{ row: number; by: number }> {
  if (rule.unit === "OFFERING") return yield* steps;
  const worth = worthIn(ledger, rule.unit);
  for (const row of counted) yield { row, by: worth(row) };
}

/** Of those who came in the last year, the part that counted as new, per promise of participants that had any. */
export function sharesOfNew({ ledger, asOf, of }: Stand): Map<string, number> {
  return new Map(
    [...of].flatMap(([id, { counted, visits }]) =>
      visits === 0 ? [] : [[id, lately(ledger, counted, asOf).length / visits] as const],
    ),
  );
}
