import type { Narrowing } from "./narrowing";
import type { RowList } from "./report-scope";

/** A row behind a figure, without a name; kind, region and organisation only where the grid lets them be said. */
export interface FigureRow {
  number: number;
  /** The row's id in the ledger, which says nothing. Null where the row may not say its day, edition or offering. */
  id: string | null;
  day: string | null;
  /** Of an organisation that was reached, instead of the day: the last day of the quarter in which it was. */
  quarterEnd: string | null;
  offering: string | null;
  organisationKind: string | null;
  region: string | null;
  organisation: string | null;
  organisationSlug: string | null;
  /** Entered by hand: the quantity is part of the figure. */
  byHand: boolean;
  quantity: number;
  of: number | null;
  note: string | null;
}

export type SplitBy = "region" | "kind" | "month" | "offering";

/** A part of a figure: all rows that share a region, a kind of organisation, a month or an offering; null where rows don't say. */
export interface FigurePart {
  key: string | null;
  /** The title of an offering, or what it is when there is no key. */
  title: string | null;
  count: number;
  rows: number;
  /** How much more it may be, of rows that don't say their kind or region. */
  unsaid: number;
}

export type FigureSplits = Record<SplitBy, FigurePart[]>;

/** One page of the rows behind a figure, as they are narrowed, and the parts that the figure falls into. */
export interface ShownRows {
  rows: FigureRow[];
  total: number;
  page: number;
  pages: number;
  narrowing: Narrowing;
  /** How many rows don't say whether they belong to the chosen kind and region. */
  unsaid: number;
  list: RowList | null;
  splits: FigureSplits;
}

/** Parts by key; what rows don't say comes last. */
export function byKey({ key: one }: FigurePart, { key: other }: FigurePart): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
