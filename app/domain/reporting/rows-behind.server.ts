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
import { organisationsReached } from "./organisations-reached.server";
import { dayOfReached, yearsWithin } from "./quarter-ends";
import { reachedRows } from "./reached-rows";
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
  /** Where rows say no day, edition or offering: the last day of their quarter, and null where they don't say that either. */
  quarterOf: ((row: number) => Day | null) | null;
  worthOf: (row: number) => number;
  /** By code. */
  offerings: ReadonlyMap<number, { slug: string; title: string }>;
  /** By id. */
  organisations: ReadonlyMap<string, { slug: string; name: string }>;
  blocks: ReturnType<typeof gridBlocks>;
}

/** A row that a narrowing keeps, with its number in the whole figure. */
export interface NumberedRow {
  number: number;
  row: number;
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
  const today = dayOf(clock.now());
  const { blocks, sayings } = await organisationGrid(ledger, {
    offeringIds: rule.offeringIds,
    // Where the period is not the beginning, rows of earlier years are among them.
    years: yearsWithin(rule.since === null ? { ...definition, fromDay: PLAN_START } : definition, scope.day),
    today,
  });
  const isNew = (row: number) => rule.countsFrom === null || at(ledger.day, row) >= dayNumber(rule.countsFrom);
  const behind: RowsBehind = {
    ledger,
    rows: (await rowsInOrder(ledger, counted)).filter((row) => isNew(row) === (scope.list !== "basis")),
    isByHand: rule.unit === "ROW",
    sayingOf: sayings(seesAll),
    quarterOf: null,
    worthOf: worthIn(ledger, rule.unit),
    offerings: new Map(offerings.map((offering) => [ledger.offerings.of(offering.id), offering])),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    blocks,
  };
  if (rule.unit !== "ORGANISATION" || seesAll) return behind;
  const reached = organisationsReached(await standAt([target], dayOfReached(scope.day, today)), id);
  return { ...behind, ...reachedRows(behind, reached) };
}

/** The rows that a narrowing keeps, newest first. */
export function narrowedRows(behind: RowsBehind, narrowing: Narrowing): NumberedRow[] {
  const { kind, region, month, offering, organisation } = narrowing;
  const { ledger, rows, sayingOf, offerings, organisations } = behind;
  const keeps = (row: number) => {
    const said = sayingOf(row);
    return (
      isAsked(kind, said.kind) &&
      isAsked(region, said.region) &&
      isAsked(month, monthIn(ledger, row)) &&
      isAsked(offering, offerings.get(at(ledger.offering, row))?.slug ?? null) &&
      (organisation === null || organisations.get(said.organisationId ?? "")?.slug === organisation)
    );
  };
  const kept: NumberedRow[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = at(rows, index);
    if (keeps(row)) kept.push({ row, number: index + 1 });
  }
  return kept;
}

/** Some rows in full, with the words that stand beside them. */
export async function rowsInFull(behind: RowsBehind, numbered: readonly NumberedRow[]): Promise<FigureRow[]> {
  const { ledger, sayingOf, quarterOf, offerings, organisations, isByHand } = behind;
  const isOpen = quarterOf === null;
  const ids = numbered.map(({ row }) => ledger.ids[row] ?? "");
  const notes = await db.participationNote.findMany({ where: { participationId: { in: ids } } });
  const noteOf = new Map(notes.map(({ participationId, note }) => [participationId, note]));
  return numbered.map(({ row, number }): FigureRow => {
    const { kind, region, organisationId } = sayingOf(row);
    const id = ledger.ids[row] ?? "";
    const of = at(ledger.of, row);
    const organisation = organisations.get(organisationId ?? "");
    return {
      number,
      id: isOpen ? id : null,
      day: isOpen ? dayAt(at(ledger.day, row)) : null,
      quarterEnd: quarterOf?.(row) ?? null,
      offering: isOpen ? (offerings.get(at(ledger.offering, row))?.title ?? null) : null,
      organisationKind: kind,
      region,
      organisation: organisation?.name ?? null,
      organisationSlug: organisation?.slug ?? null,
      byHand: isByHand && at(ledger.kind, row) === ledger.kinds.of("COUNTED"),
      quantity: at(ledger.quantity, row),
      of: Number.isNaN(of) ? null : of,
      note: isOpen || organisation ? (noteOf.get(id) ?? null) : null,
    };
  });
}

function isAsked(asked: string | null, said: string | null): boolean {
  return asked === null || (said ?? UNSAID) === asked;
}

function monthIn(ledger: Ledger, row: number): Month {
  return (dayAt(at(ledger.day, row)) as Day).slice(0, 7);
}

function withoutBaseline(definition: TargetDefinition): TargetDefinition {
  return { ...definition, baseline: { kind: "NOT_EXTRA" } };
}
