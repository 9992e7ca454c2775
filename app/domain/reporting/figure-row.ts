/** A row behind a figure, without a name; the organisation only for administrators. */
export interface FigureRow {
  number: number;
  day: string;
  offering: string | null;
  organisationKind: string | null;
  region: string | null;
  organisation: string | null;
  /** Entered by hand: the quantity is part of the figure. */
  byHand: boolean;
  quantity: number;
  of: number | null;
  note: string | null;
}
