import { dayAt } from "~/platform/day-number";
import { at } from "../participation/column";
import type { Ledger } from "../participation/ledger";
import { type gridBlocks, namedIn, reserved } from "./organisation-grid";
import { PARTNER, type RowLabel } from "./row-labels";

type Blocks = ReturnType<typeof gridBlocks>;

/** What a row may say of where its participant came from; null where saying it would name one organisation. */
export interface SaidPlace extends RowLabel {
  organisationId: string | null;
}

interface Grid {
  blocks: Blocks;
  labelOf: (place: { kind: string; region: string | null }) => RowLabel;
}

/**
 * What each row says. Everything that is split by kind, region or organisation is made of this, so that no split says more
 * than the rows do.
 */
export function saidPlaces(ledger: Ledger, { blocks, labelOf }: Grid, seesAll: boolean): (row: number) => SaidPlace {
  const byBlock = new Map(blocks.map((block) => [`${block.offeringId} ${block.kind} ${block.year}`, saysOf(block)]));
  // By block, then by the code of a place: numbers that stay small are found quickest.
  const known = new Map<number, SaidPlace[]>();
  return (row) => {
    const year = yearIn(ledger, row);
    const own = known.get(blockIn(ledger, row, year)) ?? [];
    const found = own[at(ledger.place, row)];
    if (found) return found;
    const offering = ledger.offerings.values[at(ledger.offering, row)] ?? null;
    const kind = ledger.kinds.values[at(ledger.kind, row)] ?? null;
    const place = ledger.places.values[at(ledger.place, row)];
    const { organisationId = null, organisationKind = null, region = null } = place ?? {};
    const whole = { kind: organisationKind, region, organisationId };
    const said = seesAll ? whole : inBlock(whole, labelOf, byBlock.get(`${offering} ${kind} ${year}`));
    own[at(ledger.place, row)] = said;
    known.set(blockIn(ledger, row, year), own);
    return said;
  };
}

type Says = ReturnType<typeof saysOf>;

function saysOf(block: Blocks[number]) {
  return {
    reserved: new Map(reserved(block).map(({ region, says }) => [region, says])),
    named: new Set(namedIn(block)),
  };
}

function inBlock(place: SaidPlace, labelOf: Grid["labelOf"], says: Says | undefined): SaidPlace {
  const { organisationId } = place;
  const own = organisationId === null ? place : labelled(place, labelOf);
  const held = says?.reserved.get(own.region ?? "");
  return {
    kind: held === undefined ? own.kind : null,
    region: held === undefined || held === "region" ? own.region : null,
    organisationId: organisationId !== null && says?.named.has(organisationId) ? organisationId : null,
  };
}

function labelled({ kind, region }: SaidPlace, labelOf: Grid["labelOf"]): RowLabel {
  return kind === null ? { kind: PARTNER, region: null } : labelOf({ kind, region });
}

// More years and kinds than there will be.
const YEARS = 4096;
const KINDS = 16;

function blockIn(ledger: Ledger, row: number, year: number): number {
  return (at(ledger.offering, row) * KINDS + at(ledger.kind, row)) * YEARS + year;
}

function yearIn(ledger: Ledger, row: number): number {
  return Number(dayAt(at(ledger.day, row)).slice(0, 4));
}
