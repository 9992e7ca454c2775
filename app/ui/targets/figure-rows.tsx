import type { ReactNode } from "react";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { rowWords } from "~/domain/reporting/row-words";
import { paths } from "~/paths";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal, figure } from "~/ui/kit/dutch-number";
import { Cell, RowHead, Table } from "~/ui/kit/table";

/** The rows a figure is made of: never a name, and the organisation only where the grid lets it be said. */
export function FigureRows({ rows }: { rows: readonly FigureRow[] }) {
  const shown = columns.filter(({ when }) => when(rows));
  return (
    <Table
      caption="De regels, nieuwste bovenaan"
      captionUnseen
      columns={shown}
      stacks={shown.length > FIT_A_PHONE || shown.some(({ long }) => long)}
    >
      {rows.map((row) => (
        <tr key={row.number}>
          {shown.map(({ label, numeric, words }, index) =>
            index === 0 ? (
              <RowHead key={label} data-label={label}>
                <a href={paths.rowCounts(row.id)} title="Telt mee, of niet">
                  {words(row)}
                </a>
              </RowHead>
            ) : (
              <Cell key={label} numeric={numeric} label={numeric ? label : undefined}>
                {words(row)}
              </Cell>
            ),
          )}
        </tr>
      ))}
    </Table>
  );
}

const FIT_A_PHONE = 3;

interface FigureColumn {
  label: string;
  numeric?: boolean;
  /** Words that leave no room beside them on a phone. */
  long?: boolean;
  when: (rows: readonly FigureRow[]) => boolean;
  words: (row: FigureRow) => ReactNode;
}

const columns: FigureColumn[] = [
  { label: "Regel", when: () => true, words: ({ number }) => figure(number) },
  { label: "Dag", when: () => true, words: dayAndNote },
  { label: "Aanbod", long: true, when: differ("offering"), words: ({ offering }) => offering ?? "" },
  {
    label: "Soort organisatie",
    when: some("organisationKind"),
    words: (row) => rowWords(row).kind,
  },
  { label: "Regio", when: some("region"), words: (row) => rowWords(row).region },
  { label: "Organisatie", when: some("organisation"), words: ({ organisation }) => organisation ?? "" },
  { label: "Aantal", numeric: true, when: some("byHand"), words: quantityWords },
];

/** One thing that every row shares says nothing of a row. */
function differ(key: keyof FigureRow): (rows: readonly FigureRow[]) => boolean {
  return (rows) => new Set(rows.map((row) => row[key])).size > 1;
}

function some(key: keyof FigureRow): (rows: readonly FigureRow[]) => boolean {
  return (rows) => rows.some((row) => Boolean(row[key]));
}

/** The words of who counted stand under the day: beside it they leave no room on a phone. */
function dayAndNote({ day, note }: FigureRow): ReactNode {
  return (
    <>
      <span className="whitespace-nowrap">{dateWords(day)}</span>
      {note && <span className="block max-w-measure whitespace-pre-line text-small text-ink-muted">{note}</span>}
    </>
  );
}

function quantityWords({ quantity, of }: FigureRow): ReactNode {
  const words = of === null ? decimal(quantity) : `${decimal(quantity)} van ${decimal(of)}`;
  return <span className="whitespace-nowrap">{words}</span>;
}
