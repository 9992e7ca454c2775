import type { CoverageCell, CoverageColumn, CoverageRow } from "~/domain/reporting/coverage";
import { gridWords } from "~/domain/reporting/grid-words";
import { NumberLink } from "~/ui/kit/number-link";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  rows: readonly CoverageRow[];
  columns: readonly CoverageColumn[];
  /** Whom to invite of an organisation, for a theme or an offering. */
  inviteHref: (organisation: string, column: string) => string;
  /** The rows behind a number that may be opened. */
  rowsHref: (organisation: string, column: string) => string;
}

/** Organisations by theme or offering; an empty cell leads to whom to invite. */
export function CoverageTable({ rows, columns, inviteHref, rowsHref }: Props) {
  const heads = [{ label: "Organisatie" }, ...columns.map(({ title }) => ({ label: title, wraps: true }))];
  return (
    <div data-coverage="">
      <Table caption="Wie deed waaraan mee" captionUnseen columns={heads}>
        {rows.map((row) => (
          <tr key={row.slug}>
            <RowHead
              plain
              className="sticky left-0 bg-paper max-sm:min-w-36 max-sm:max-w-36 max-sm:text-small max-sm:hyphens-auto"
            >
              {row.name}
            </RowHead>
            {row.cells.map((cell) => (
              <Cell key={cell.column} className="whitespace-nowrap">
                <Content
                  cell={cell}
                  href={(cell.opens ? rowsHref : inviteHref)(row.slug, cell.column)}
                  name={row.name}
                />
              </Cell>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  );
}

function Content({ cell: { cell, opens, reached }, href, name }: { cell: CoverageCell; href: string; name: string }) {
  const isEmpty = !reached && cell.kind === "exact" && cell.count === 0;
  if (isEmpty) {
    return (
      <a
        href={href}
        className="inline-block min-w-11 border border-dashed border-accent px-2 text-center text-accent-ink no-underline hover:bg-accent-wash"
      >
        <span aria-hidden="true">0</span>
        <span className="sr-only">Niemand van {name}. Wie kunt u uitnodigen?</span>
      </a>
    );
  }
  const tookPart = cell.kind !== "exact" || cell.count > 0;
  return (
    <span className="tabular-nums">
      {opens ? (
        <NumberLink href={href} of={name}>
          {gridWords(cell)}
        </NumberLink>
      ) : (
        tookPart && gridWords(cell)
      )}
      {reached ? " ✓" : ""}
      {reached && <span className="sr-only"> bereikt</span>}
    </span>
  );
}
