import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import type { FigureRow } from "~/domain/reporting/figure-row";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal, figure } from "~/ui/kit/dutch-number";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  rows: readonly FigureRow[];
  regions: readonly { slug: string; title: string }[];
  can: { seeOrganisations: boolean };
}

/** The rows a figure is made of: never a name, and the organisation only for who may see it. */
export function FigureRows({ rows, regions, can }: Props) {
  const shown = columns.filter(({ when }) => when(rows, can));
  const titleOf = (slug: string | null) => regions.find((region) => region.slug === slug)?.title ?? slug ?? "";
  return (
    <Table caption="De regels, nieuwste bovenaan" captionUnseen columns={shown}>
      {rows.map((row) => (
        <tr key={row.number}>
          {shown.map(({ label, numeric, whole, words }, index) =>
            index === 0 ? (
              <RowHead key={label}>{words(row, titleOf)}</RowHead>
            ) : (
              <Cell key={label} numeric={numeric} className={whole ? "whitespace-nowrap" : undefined}>
                {words(row, titleOf)}
              </Cell>
            ),
          )}
        </tr>
      ))}
    </Table>
  );
}

interface FigureColumn {
  label: string;
  numeric?: boolean;
  /** Its words stay on one line. */
  whole?: boolean;
  when: (rows: Props["rows"], can: Props["can"]) => boolean;
  words: (row: FigureRow, regionTitle: (slug: string | null) => string) => string;
}

const columns: FigureColumn[] = [
  { label: "Regel", when: () => true, words: ({ number }) => figure(number) },
  { label: "Dag", whole: true, when: () => true, words: ({ day }) => dateWords(day) },
  { label: "Aanbod", when: some("offering"), words: ({ offering }) => offering ?? "" },
  {
    label: "Soort organisatie",
    when: some("organisationKind"),
    words: ({ organisationKind }) => (organisationKind ? organisationKindTitle(organisationKind) : ""),
  },
  { label: "Regio", when: some("region"), words: ({ region }, regionTitle) => regionTitle(region) },
  {
    label: "Organisatie",
    when: (rows, can) => can.seeOrganisations && some("organisation")(rows),
    words: ({ organisation }) => organisation ?? "",
  },
  { label: "Aantal", numeric: true, when: some("byHand"), words: quantityWords },
  { label: "Toelichting", when: some("note"), words: ({ note }) => note ?? "" },
];

function some(key: keyof FigureRow): (rows: Props["rows"]) => boolean {
  return (rows) => rows.some((row) => Boolean(row[key]));
}

function quantityWords({ quantity, of }: FigureRow): string {
  return of === null ? decimal(quantity) : `${decimal(quantity)} van ${decimal(of)}`;
}
