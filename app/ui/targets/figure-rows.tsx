import type { ReactNode } from "react";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { quarterOfDayWords, rowWords } from "~/domain/reporting/row-words";
import { paths } from "~/paths";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal, figure } from "~/ui/kit/dutch-number";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  rows: readonly FigureRow[];
  /** The year and day that they were counted in. */
  query: string;
}

/** The rows a figure is made of: never a name, and the organisation only where the grid lets it be said. */
export function FigureRows({ rows, query }: Props) {
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
                <Counts row={row} query={query}>
                  {words(row)}
                </Counts>
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

/** Leads to why a row counts: of an organisation that was reached that is a page of the organisation. */
function Counts({ row, query, children }: { row: FigureRow; query: string; children: ReactNode }) {
  const { id, organisationSlug } = row;
  if (id === null && organisationSlug === null) return children;
  const href = id === null ? paths.organisationCounts(String(organisationSlug)) : paths.rowCounts(id);
  return (
    <a href={href + query} title="Telt mee, of niet">
      {children}
    </a>
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
  { label: "Dag", when: some("day"), words: dayAndNote },
  { label: "Kwartaal", when: ofQuarters, words: quarterAndNote },
  { label: "Aanbod", long: true, when: differ("offering"), words: ({ offering }) => offering ?? "" },
  {
    label: "Soort organisatie",
    when: some("organisationKind"),
    words: (row) => rowWords(row).kind,
  },
  { label: "Regio", when: some("region"), words: (row) => rowWords(row).region },
  { label: "Organisatie", when: (rows) => some("organisation")(rows) || ofQuarters(rows), words: organisationWords },
  { label: "Aantal", numeric: true, when: some("byHand"), words: quantityWords },
];

/** One thing that every row shares says nothing of a row. */
function differ(key: keyof FigureRow): (rows: readonly FigureRow[]) => boolean {
  return (rows) => new Set(rows.map((row) => row[key])).size > 1;
}

function some(key: keyof FigureRow): (rows: readonly FigureRow[]) => boolean {
  return (rows) => rows.some((row) => Boolean(row[key]));
}

function ofQuarters(rows: readonly FigureRow[]): boolean {
  return rows.some(({ day }) => day === null);
}

function organisationWords({ day, organisation }: FigureRow): ReactNode {
  return organisation ?? (day === null ? "te zien als het kwartaal om is" : "");
}

function dayAndNote({ day, note }: FigureRow): ReactNode {
  return whenAndNote(day ? dateWords(day) : "", note);
}

function quarterAndNote({ quarterEnd, note }: FigureRow): ReactNode {
  return whenAndNote(quarterEnd ? quarterOfDayWords(quarterEnd) : "", note);
}

/** The words of who counted stand under the day: beside it they leave no room on a phone. */
function whenAndNote(when: string, note: string | null): ReactNode {
  return (
    <>
      <span className="whitespace-nowrap">{when}</span>
      {note && <span className="block max-w-measure whitespace-pre-line text-small text-ink-muted">{note}</span>}
    </>
  );
}

function quantityWords({ quantity, of }: FigureRow): ReactNode {
  const words = of === null ? decimal(quantity) : `${decimal(quantity)} van ${decimal(of)}`;
  return <span className="whitespace-nowrap">{words}</span>;
}
