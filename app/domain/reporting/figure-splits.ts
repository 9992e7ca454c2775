import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import { byKey, type FigurePart, type FigureSplits } from "./figure-row";
import type { AskedPlace } from "./narrowed-part";
import type { RowsBehind } from "./rows-behind.server";
import type { SaidPlace } from "./said-rows";

/** The parts of a figure by region, kind of organisation, month and offering; by what its rows don't say there are none. */
export function figureSplits(behind: RowsBehind): FigureSplits {
  const { ledger, sayingOf, quarterOf, offerings } = behind;
  const ofPlaces = sums(behind, sayingOf);
  const unsaidOf = unsaidIn(behind, ofPlaces);
  const region = split(ofPlaces, ({ region: said }) => said).map((part) =>
    unsaidOf(part, { kind: null, region: part.key }),
  );
  const kind = split(ofPlaces, ({ kind: said }) => said).map((part) =>
    unsaidOf(part, { kind: part.key, region: null }),
  );
  if (quarterOf) return { region, kind, month: [], offering: [] };
  return {
    region,
    kind,
    month: split(
      sums(behind, (row) => at(ledger.day, row)),
      (day) => dayAt(day).slice(0, 7),
    ),
    offering: split(
      sums(behind, (row) => at(ledger.offering, row)),
      (code) => offerings.get(code)?.slug ?? null,
      (code) => offerings.get(code)?.title ?? null,
    ),
  };
}

/** Says of a part how much more it may be. */
function unsaidIn(behind: RowsBehind, ofPlaces: ReadonlyMap<SaidPlace, Sum>) {
  const places = [...ofPlaces];
  return (part: FigurePart, asked: AskedPlace): FigurePart => {
    if (part.key === null || !behind.isOfPeople) return part;
    const unsaid = places.filter(([said]) => behind.isFrom(said, asked) === null);
    return { ...part, unsaid: unsaid.reduce((total, [, { count }]) => total + count, 0) };
  };
}

type Sum = Pick<FigurePart, "count" | "rows">;

/** What rows with the same thing are together: few things, so that what is said of them need not be asked of every row. */
function sums<Thing>({ rows, worthOf }: RowsBehind, thingOf: (row: number) => Thing): Map<Thing, Sum> {
  const found = new Map<Thing, Sum>();
  for (const row of rows) {
    const thing = thingOf(row);
    const sum = found.get(thing) ?? { count: 0, rows: 0 };
    sum.count += worthOf(row);
    sum.rows += 1;
    found.set(thing, sum);
  }
  return found;
}

function split<Thing>(
  ofThings: ReadonlyMap<Thing, Sum>,
  keyOf: (thing: Thing) => string | null,
  titleOf: (thing: Thing) => string | null = () => null,
): FigurePart[] {
  const parts = new Map<string | null, FigurePart>();
  for (const [thing, { count, rows }] of ofThings) {
    const key = keyOf(thing);
    const part = parts.get(key) ?? { key, title: titleOf(thing), count: 0, rows: 0, unsaid: 0 };
    part.count += count;
    part.rows += rows;
    parts.set(key, part);
  }
  return [...parts.values()].sort(byKey);
}
