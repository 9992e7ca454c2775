import { type GridCell, sumOfCells } from "./privacy-grid";

/** What an organisation did in one offering, as the grid shows it; reached is always shown. */
export interface OfferingCell {
  organisationId: string;
  offering: string;
  cell: GridCell;
  reached: boolean;
  /** Its rows, if any, may say its name. */
  opens: boolean;
}

export interface CoverageColumn {
  /** A theme or an offering. */
  slug: string;
  title: string;
  offerings: string[];
}

export interface CoverageCell {
  column: string;
  cell: GridCell;
  reached: boolean;
  /** The number opens to its rows. */
  opens: boolean;
}

export interface CoverageRow {
  slug: string;
  name: string;
  kind: string;
  region: string | null;
  cells: CoverageCell[];
  /** In how many columns it was reached. */
  reached: number;
}

interface Organisation {
  id: string;
  slug: string;
  name: string;
  kind: string;
  region: string | null;
}

/** Organisations by theme or offering; a column of several offerings is made of nothing but their own cells. */
export function coverageRows(
  organisations: readonly Organisation[],
  columns: readonly CoverageColumn[],
  cells: readonly OfferingCell[],
): CoverageRow[] {
  const byOrganisation = Map.groupBy(cells, ({ organisationId }) => organisationId);
  return organisations.map(({ id, ...organisation }) => {
    const own = byOrganisation.get(id) ?? [];
    const row = columns.map(({ slug, offerings }): CoverageCell => {
      const parts = own.filter(({ offering }) => offerings.includes(offering));
      const cell = sumOfCells(parts.map((part) => part.cell));
      const opens = cell.kind === "exact" && cell.count > 0 && parts.every((part) => part.opens);
      return { column: slug, cell, opens, reached: parts.some(({ reached }) => reached) };
    });
    return { ...organisation, cells: row, reached: row.filter(({ reached }) => reached).length };
  });
}
