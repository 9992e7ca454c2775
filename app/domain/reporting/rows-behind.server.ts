import type { Day, Month } from "~/platform/amsterdam";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { dayAt, dayNumber } from "~/platform/day-number";
import { db } from "~/platform/db.server";
import { at, keep } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { rowsInOrder } from "../participation/rows-in-order.server";
import { countsPeople } from "../targets/definition";
import { isWithin, type Part, partsOf } from "../targets/period";
import { worthIn } from "./counted-rows";
import { listedDefinition, listWithin } from "./extra-lists";
import type { FigureRow } from "./figure-row";
import type { AskedPlace } from "./narrowed-part";
import { type Narrowing, UNSAID } from "./narrowing";
import { organisationGrid } from "./organisation-grid.server";
import { quartersReached } from "./organisations-reached.server";
import { dayOfReached, yearsWithin } from "./quarter-ends";
import { reachedRows } from "./reached-rows";
import { PLAN_START, type ReportScope, type RowList } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import type { SaidPlace } from "./said-rows";
import { standAt } from "./stand.server";

/** The rows a figure is made of, from the first to the last, as they may be read. */
export interface RowsBehind {
  ledger: Ledger;
  /** A row's place in this list is its number, less one. */
  rows: Int32Array;
  /** Only rows of people can be narrowed to where they came from. */
  isOfPeople: boolean;
  /** The list and the part of the period that they are of. */
  list: RowList | null;
  part: Part | null;
  isByHand: boolean;
  sayingOf: (row: number) => SaidPlace;
  /** Whether a row that says this comes from an asked place; null when it does not say. */
  isFrom: (said: SaidPlace, asked: AskedPlace) => boolean | null;
  /** Where rows say no day, edition or offering: the last day of their quarter, and null where they don't say that either. */
  quarterOf: ((row: number) => Day | null) | null;
  worthOf: (row: number) => number;
  /** By code. */
  offerings: ReadonlyMap<number, { slug: string; title: string }>;
  /** By id. */
  organisations: ReadonlyMap<string, { slug: string; name: string }>;
}

/** The rows behind the figure of a promise, a part of its period, or one of the lists beside it; null for a promise that is no count. */
export async function rowsBehind(
  { id, slug, definition }: ReportedPromise,
  scope: Pick<ReportScope, "list" | "part" | "day">,
  seesAll: boolean,
): Promise<RowsBehind | null> {
  if (!definition) return null;
  const list = listWithin(definition, scope.list);
  const part = partsOf(definition).find(({ fromDay }) => fromDay === scope.part) ?? null;
  const target = { id, slug, definition: listedDefinition(definition, list) };
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
  const { sayings, asking } = await organisationGrid(ledger, {
    offeringIds: rule.offeringIds,
    // Where the period is not the beginning, rows of earlier years are among them.
    years: yearsWithin(rule.since === null ? { ...definition, fromDay: PLAN_START } : definition, scope.day),
    today,
  });
  const newFrom = rule.countsFrom === null ? Number.NEGATIVE_INFINITY : dayNumber(rule.countsFrom);
  const isNew = (row: number) => at(ledger.day, row) >= newFrom;
  const isOfPart = (row: number) => part === null || isWithin(part, dayAt(at(ledger.day, row)));
  const isAsked = (row: number) => isNew(row) === (list !== "basis") && isOfPart(row);
  const rows = keep(await rowsInOrder(ledger, counted), isAsked);
  const behind: RowsBehind = {
    ledger,
    rows,
    isOfPeople: countsPeople(definition.measure),
    list,
    part,
    isByHand: rule.unit === "ROW",
    sayingOf: sayings(seesAll),
    isFrom: asking(seesAll),
    quarterOf: null,
    worthOf: worthIn(ledger, rule.unit),
    // An offering without rows has the code of none, which is that of rows without an offering.
    offerings: new Map(
      offerings.map((offering) => [ledger.offerings.of(offering.id), offering] as const).filter(([code]) => code !== 0),
    ),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  };
  if (rule.unit !== "ORGANISATION" || seesAll) return behind;
  const reached = quartersReached(await standAt([target], dayOfReached(scope.day, today)), id);
  return { ...behind, ...reachedRows(behind, reached) };
}

/** The places in their list of the rows that a narrowing keeps, newest first. */
export function narrowedRows(
  behind: RowsBehind,
  { kind, region, month, offering }: Omit<Narrowing, "part">,
): Int32Array {
  const { ledger, rows, sayingOf, offerings } = behind;
  const narrowed = [
    { asked: kind, said: (row: number) => sayingOf(row).kind },
    { asked: region, said: (row: number) => sayingOf(row).region },
    { asked: month, said: (row: number) => monthIn(ledger, row) },
    { asked: offering, said: (row: number) => offerings.get(at(ledger.offering, row))?.slug },
  ].filter(({ asked }) => asked !== null);
  const places = rows.map((_, index) => rows.length - 1 - index);
  return keep(places, (place) => narrowed.every(({ asked, said }) => (said(at(rows, place)) ?? UNSAID) === asked));
}

/** The rows at some places of their list in full, with the words that stand beside them. */
export async function rowsInFull(behind: RowsBehind, places: Int32Array): Promise<FigureRow[]> {
  const { ledger, rows, sayingOf, quarterOf, offerings, organisations, isByHand } = behind;
  const numbered = Array.from(places, (place) => ({ number: place + 1, row: at(rows, place) }));
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

function monthIn(ledger: Ledger, row: number): Month {
  return (dayAt(at(ledger.day, row)) as Day).slice(0, 7);
}
