import { gridWords } from "~/domain/reporting/grid-words";
import type { GridCell } from "~/domain/reporting/privacy-grid";
import { dateWords } from "~/ui/kit/dutch-date";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  end: string;
  lines: readonly { slug: string; name: string; started: GridCell; completed: GridCell }[];
}

/** Who began and completed it by organisation; small numbers are not shown, and as of the end of a quarter only. */
export function CourseOrganisations({ end, lines }: Props) {
  const year = end.slice(0, 4);
  if (lines.length === 0)
    return (
      <p>
        In {year} begon tot en met {dateWords(end)} niemand van een bekende organisatie.
      </p>
    );
  return (
    <>
      <p className="mb-4 max-w-measure text-small text-ink-muted">
        Wie in {year} begon en wie afrondde, tot en met {dateWords(end)}. Een getal van 1 tot en met 4 tonen wij niet,
        en soms een groter getal ook niet, zodat niemand kan uitrekenen wie meedeed.
      </p>
      <Table
        caption="Begonnen en afgerond per organisatie"
        captionUnseen
        columns={[{ label: "Organisatie" }, { label: "Begonnen", numeric: true }, { label: "Afgerond", numeric: true }]}
      >
        {lines.map(({ slug, name, started, completed }) => (
          <tr key={slug}>
            <RowHead>{name}</RowHead>
            <Cell numeric>{gridWords(started)}</Cell>
            <Cell numeric>{gridWords(completed)}</Cell>
          </tr>
        ))}
      </Table>
    </>
  );
}
