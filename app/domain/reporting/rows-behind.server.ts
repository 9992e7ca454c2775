import type { Day, Month } from "~/platform/amsterdam";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { dayAt, dayNumber } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { rowsInOrder } from "../participation/rows-in-order.server";
import type { TargetDefinition } from "../targets/definition";
import { worthIn } from "./counted-rows";
import type { FigureRow } from "./figure-row";
import { type Narrowing, UNSAID } from "./narrowing";
import type { gridBlocks } from "./organisation-grid";
import { organisationGrid } from "./organisation-grid.server";
import { yearsWithin } from "./quarter-ends";
import { PLAN_START, type ReportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import type { SaidPlace } from "./said-rows";
import { standAt } from "./stand.server";

/** The rows a figure is made of, from the first to the last, as they may be read. */
export interface RowsBehind {
  ledger: Ledger;
  /** A row's place in this list is its number, less one. */
  rows: Int32Array;
  isByHand: boolean;
  sayingOf: (row: number) => SaidPlace;
  worthOf: (row: number) => number;
  /** By code. */
  offerings: ReadonlyMap<number, { slug: string; title: string }>;
  /** By id. */
  organisations: ReadonlyMap<string, { slug: string; name: string }>;
  blocks: ReturnType<typeof gridBlocks>;
}

/** The rows behind the figure of a promise, or behind one of the lists beside it; null for a promise that is no count. */
export async function rowsBehind(
  { id, slug, definition }: ReportedPromise,
  scope: Pick<ReportScope, "list" | "day">,
  seesAll: boolean,
): Promise<RowsBehind | null> {
  if (!definition) return null;
  const target = { id, slug, definition: scope.list === "nu" ? withoutBaseline(definition) : definition };
  const [stand, offerings, organisations] = await Promise.all([
    standAt([target], scope.day),
    db.offering.findMany({ select: { id: true, slug: true, title: true } }),
    db.organisation.findMany({ select: { id: true, slug: true, name: true } }),
  ]);
  const { ledger } = stand;
  const standing = stand.of.get(id);
  if (!standing) return null;
  const { rule, counted } = standing;
  const { blocks, sayings } = await organisationGrid(ledger, {
    offeringIds: rule.offeringIds,
    // Where the period is not the beginning, rows of earlier years are among them.
    years: yearsWithin(rule.since === null ? { ...definition, fromDay: PLAN_START } : definition, scope.day),
    today: dayOf(clock.now()),
  });
  const isNew = (row: number) => rule.countsFrom === null || at(ledger.day, row) >= dayNumber(rule.countsFrom);
  return {
    ledger,
    rows: (await rowsInOrder(ledger, counted)).filter((row) => isNew(row) === (scope.list !== "basis")),
    isByHand: rule.unit === "ROW",
    sayingOf: sayings(seesAll),
    worthOf: worthIn(ledger, rule.unit),
    // An offering without rows has the code of none, which is that of rows without an offering.
    offerings: new Map(
      offerings.map((offering) => [ledger.offerings.of(offering.id), offering] as const).filter(([code]) => code !== 0),
    ),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    blocks,
  };
}

/** The places in their list of the rows that a narrowing keeps, newest first. */
export function narrowedRows(
  behind: RowsBehind,
  { kind, region, month, offering, organisation }: Narrowing,
): Int32Array {
  const { ledger, rows, sayingOf, offerings, organisations } = behind;
  const narrowed = [
    { asked: kind, said: (row: number) => sayingOf(row).kind },
    { asked: region, said: (row: number) => sayingOf(row).region },
    { asked: month, said: (row: number) => monthIn(ledger, row) },
    { asked: offering, said: (row: number) => offerings.get(at(ledger.offering, row))?.slug },
    { asked: organisation, said: (row: number) => organisations.get(sayingOf(row).organisationId ?? "")?.slug },
  ].filter(({ asked }) => asked !== null);
  const places = rows.map((_, index) => rows.length - 1 - index);
  return places.filter((place) => narrowed.every(({ asked, said }) => (said(at(rows, place)) ?? UNSAID) === asked));
}

/** The rows at some places of their list in full, with the words that stand beside them. */
export async function rowsInFull(behind: RowsBehind, places: Int32Array): Promise<FigureRow[]> {
  const { ledger, rows, sayingOf, offerings, organisations, isByHand } = behind;
  const numbered = Array.from(places, (place) => ({ number: place + 1, row: at(rows, place) }));
  const ids = numbered.map(({ row }) => ledger.ids[row] ?? "");
  const notes = await db.participationNote.findMany({ where: { participationId: { in: ids } } });
  const noteOf = new Map(notes.map(({ participationId, note }) => [participationId, note]));
  return numbered.map(({ row, number }): FigureRow => {
    const { kind, region, organisationId } = sayingOf(row);
    const id = ledger.ids[row] ?? "";
    const of = at(ledger.of, row);
    return {
      number,
      id,
      day: dayAt(at(ledger.day, row)),
      offering: offerings.get(at(ledger.offering, row))?.title ?? null,
      organisationKind: kind,
      region,
      organisation: organisations.get(organisationId ?? "")?.name ?? null,
      byHand: isByHand && at(ledger.kind, row) === ledger.kinds.of("COUNTED"),
      quantity: at(ledger.quantity, row),
      of: Number.isNaN(of) ? null : of,
      note: noteOf.get(id) ?? null,
    };
  });
}

function monthIn(ledger: Ledger, row: number): Month {
  return (dayAt(at(ledger.day, row)) as Day).slice(0, 7);
}

function withoutBaseline(definition: TargetDefinition): TargetDefinition {
  return { ...definition, baseline: { kind: "NOT_EXTRA" } };
}
