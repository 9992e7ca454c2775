import type { Day } from "~/platform/amsterdam";
import type { GridCell } from "./privacy-grid";

/** How often an organisation took part, as the grid shows it. */
export interface OrganisationCell {
  slug: string;
  name: string;
  cell: GridCell;
  /** Its rows may say its name, so that the cell opens to them. */
  opens: boolean;
}

/** The cells of all organisations that took part in what a promise covers, in a year. */
export interface OrganisationSplit {
  year: number;
  /** The quarter end at which the cells stand; null while the year has none yet. */
  end: Day | null;
  /** How the figure counts otherwise than these cells. */
  otherwise: string | null;
  cells: OrganisationCell[];
}
