import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { DayCount } from "../targets/figure";
import { thingIn, worthIn } from "./counted-rows";
import type { Stand, Standing } from "./stand.server";

/** What each promise was given per day, days in their order. */
export function dayCounts({ ledger, of }: Stand): Map<string, DayCount[]> {
  return new Map(
    [...of].map(([id, { rule, counted }]) => {
      const worth = worthIn(ledger, rule.unit);
      const days = new Map<number, DayCount>();
      for (const row of counted) {
        const number = at(ledger.day, row);
        const known = days.get(number) ?? { day: dayAt(number), count: 0, of: 0 };
        known.count += worth(row);
        known.of += at(ledger.of, row) || 0;
        days.set(number, known);
      }
      return [id, [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1))];
    }),
  );
}

const YEAR_DAYS = 365;

/** Of those who came in the last year, the part that counted as new, per promise of participants that had any. */
export function sharesOfNew(stand: Stand): Map<string, number> {
  return new Map(
    [...stand.of].flatMap(([id, standing]) => {
      const visits = standing.rule.unit === "PARTICIPANT" ? visitsOf(stand, standing) : 0;
      return visits === 0 ? [] : [[id, lately(stand, standing.counted).length / visits] as const];
    }),
  );
}

/** How often someone came to an edition, or worked at an offering without, in the last year. */
function visitsOf(stand: Stand, { matched }: Standing): number {
  const { ledger, asOf } = stand;
  const personOf = thingIn(ledger, "PARTICIPANT", asOf.personOf);
  const editions = ledger.editions.values.length;
  const visits = ledger.offerings.values.length + editions;
  const visitIn = (row: number) => at(ledger.edition, row) || editions + at(ledger.offering, row);
  return new Set(lately(stand, matched).map((row) => personOf(row) * visits + visitIn(row))).size;
}

function lately({ ledger, asOf }: Stand, rows: number[]): number[] {
  return rows.filter((row) => at(ledger.day, row) > asOf.day - YEAR_DAYS);
}
