import { dayAt } from "~/platform/day-number";
import { headcountsAt } from "../attendance/headcounts-at.server";
import { at } from "../participation/column";
import { countedRows, matchedRows } from "./counted-rows";
import type { Counted, CountingRule } from "./counting-rule";
import { type CountedEdition, takesHeadcounts } from "./headcount-bounds";
import type { Stand } from "./stand.server";

/** By promise the editions that were held in its period and where people without a name were counted, the latest first, as known at the end of the day of a stand. At most one query, whatever the number of promises. */
export async function countedEditions(
  targets: readonly Counted[],
  stand: Stand,
): Promise<Map<string, CountedEdition[]>> {
  const { ledger, asOf, of } = stand;
  const taking = targets.filter(({ definition }) => takesHeadcounts(definition));
  const counted = taking.length > 0 ? await headcountsAt(new Date(asOf.end)) : new Map<string, number>();
  const heads = new Map([...counted].map(([id, count]) => [ledger.editions.of(id), count]));
  // Of an edition that was never held the ledger may know nothing.
  heads.delete(0);
  const held = taking.flatMap(({ id, definition }) => {
    const rule = of.get(id)?.rule;
    if (!rule || heads.size === 0) return [];
    const ofHeld: CountingRule = { ...rule, ...HELD, since: definition.fromDay };
    const rows = countedRows(ledger, ofHeld, matchedRows(ledger, ofHeld, asOf), asOf, new Set());
    return [[id, rows.filter((row) => heads.has(at(ledger.edition, row)))] as const];
  });
  const names = namesIn(
    stand,
    held.flatMap(([, rows]) => [...rows]),
  );
  const editionOf = (row: number): CountedEdition => {
    const code = at(ledger.edition, row);
    const id = ledger.editions.values[code] ?? "";
    return { id, day: dayAt(at(ledger.day, row)), names: names.get(code) ?? 0, heads: heads.get(code) ?? 0 };
  };
  return new Map(held.map(([id, rows]) => [id, [...rows].sort(ledger.inOrder).reverse().map(editionOf)]));
}

const HELD = {
  unit: "EDITION",
  rowKinds: ["EDITION_HELD"],
  figureKey: null,
  partEnds: [],
} satisfies Partial<CountingRule>;

/** By code of these editions how many took part by name, whatever a promise counts of it. */
function namesIn({ ledger, asOf }: Stand, held: readonly number[]): Map<number, number> {
  const names = new Map(held.map((row) => [at(ledger.edition, row), 0]));
  const offeringIds = [...new Set(held.map((row) => ledger.offerings.values[at(ledger.offering, row)] ?? ""))];
  const attended: CountingRule = {
    ...{ unit: "ROW", rowKinds: ["ATTENDED"], figureKey: null, offeringIds, filter: {} },
    ...{ since: null, countsFrom: null, untilDay: dayAt(asOf.day), partEnds: [] },
  };
  for (const row of matchedRows(ledger, attended, asOf)) {
    const edition = at(ledger.edition, row);
    const known = names.get(edition);
    if (known !== undefined) names.set(edition, known + 1);
  }
  return names;
}
