import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import type { DayCount } from "../targets/figure";
import { worthIn } from "./counted-rows";
import { lately, type Standing } from "./promise-standing";
import type { Stand } from "./stand.server";

/** What each promise was given per day, days in their order; an offering that leaves the catalogue takes its one away. */
export function dayCounts({ ledger, of }: Stand): Map<string, DayCount[]> {
  return new Map([...of].map(([id, standing]) => [id, countsOf(ledger, standing)]));
}

function countsOf(ledger: Ledger, { rule, counted, steps }: Standing): DayCount[] {
  const stepOf = new Map(steps.map(({ row, by }) => [row, by]));
  const [rows, worth] =
    rule.unit === "OFFERING"
      ? [Int32Array.from(stepOf.keys()), (row: number) => stepOf.get(row) ?? 0]
      : [counted, worthIn(ledger, rule.unit)];
  const [started, completed] = [ledger.kinds.of("STARTED"), ledger.kinds.of("COMPLETED")];
  const first = rows.reduce((earliest, row) => Math.min(earliest, at(ledger.day, row)), Number.POSITIVE_INFINITY);
  const days: DayCount[] = [];
  for (const row of rows) {
    const number = at(ledger.day, row);
    const known = days[number - first] ?? { day: dayAt(number), count: 0, started: 0, of: 0 };
    known.count += worth(row);
    if (at(ledger.kind, row) === started || at(ledger.kind, row) === completed) known.started += worth(row);
    known.of += at(ledger.of, row) || 0;
    days[number - first] = known;
  }
  return days.filter(Boolean);
}

/** Of those who came in the last year, the part that counted as new, per promise of participants that had any. */
export function sharesOfNew({ ledger, asOf, of }: Stand): Map<string, number> {
  return new Map(
    [...of].flatMap(([id, { counted, visits }]) =>
      visits === 0 ? [] : [[id, lately(ledger, counted, asOf).length / visits] as const],
    ),
  );
}
