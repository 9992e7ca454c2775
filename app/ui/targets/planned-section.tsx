import type { PlannedLine } from "~/domain/reporting/planned-yield";
import type { Measure } from "~/domain/targets/definition";
import { paths } from "~/paths";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal, figure } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";

interface Props {
  plan: { lines: readonly PlannedLine[]; measure: Measure; shareOfNew: number } | null;
}

const RATE = "Opkomst";

const columns = [
  { label: "Uitvoering" },
  { label: "Dag" },
  { label: "Ingeschreven", numeric: true },
  { label: "Plaatsen", numeric: true },
  { label: RATE, numeric: true },
  { label: "Brengt naar verwachting" },
];

/** What is planned for a promise and what it will bring, with how that is estimated. */
export function PlannedSection({ plan }: Props) {
  if (!plan || plan.lines.length === 0) return null;
  const { lines, measure, shareOfNew } = plan;
  const people = measure !== "EDITIONS_HELD";
  return (
    <Section title="Gepland" aside={`${figure(lines.length)} ${lines.length === 1 ? "uitvoering" : "uitvoeringen"}`}>
      <Table
        caption="Wat gepland is en wat het brengt"
        captionUnseen
        columns={columns.filter(({ label }) => people || label !== RATE)}
        stacks
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <RowHead>
              {line.draft ? line.title : <a href={paths.edition(line.offering, line.id)}>{line.title}</a>}
              {line.draft && " (concept)"}
            </RowHead>
            <Cell className="whitespace-nowrap">{dateWords(line.day)}</Cell>
            <Cell numeric label="Ingeschreven">
              {figure(line.booked)}
            </Cell>
            <Cell numeric label="Plaatsen">
              {figure(line.places)}
            </Cell>
            {people && (
              <Cell numeric label={RATE}>
                {figure(100 * line.showRate)}%
              </Cell>
            )}
            <Cell label="Brengt naar verwachting">{bringsWords(line)}</Cell>
          </tr>
        ))}
      </Table>
      <p className="mt-3 max-w-measure text-small text-ink-muted">
        {!people
          ? "Een uitvoering telt als zij is gehouden. Zeker genoeg is zij pas als er genoeg inschrijvingen zijn; een concept telt alleen in de hoge schatting."
          : `Wij rekenen met de opkomst van het afgelopen jaar, die bij elke uitvoering staat, en met ${figure(100 * shareOfNew)}% die nog niet eerder telde. Laag: wie nu een plaats heeft. Hoog: als alle plaatsen bezet zijn.`}
      </p>
    </Section>
  );
}

function bringsWords({ low, high }: PlannedLine): string {
  return low === high ? decimal(low) : `${decimal(low)} tot ${decimal(high)}`;
}
