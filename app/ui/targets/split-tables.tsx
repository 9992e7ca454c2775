import type { FigurePart, FigureSplits, SplitBy } from "~/domain/reporting/figure-row";
import { partFigure } from "~/domain/reporting/narrowed-part";
import { type Narrowing, UNSAID } from "~/domain/reporting/narrowing";
import type { RowList } from "~/domain/reporting/report-scope";
import type { Part } from "~/domain/targets/period";
import { dateWords } from "~/ui/kit/dutch-date";
import { decimal } from "~/ui/kit/dutch-number";
import { NumberLink } from "~/ui/kit/number-link";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { listWords, partWords, periodPartWords } from "~/ui/targets/said-words";

interface Props {
  behind: { splits: FigureSplits; list: RowList | null; narrowing: Pick<Narrowing, "part"> };
  parts: readonly Part[];
  /** Of a promise that counts organisations: as of when they are known. */
  reached: { day: string } | null;
  /** The rows of one part. */
  hrefFor: (split: SplitBy, key: string) => string;
}

const titles: Record<SplitBy, string> = {
  region: "Per veiligheidsregio",
  kind: "Per soort organisatie",
  month: "Per maand",
  offering: "Per aanbod",
};

/** The figure in parts; each part opens to its rows. A single part that is the whole says nothing, but of which kind all organisations are. */
export function SplitTables({ behind: { splits, list, narrowing }, parts, reached, hrefFor }: Props) {
  const shown = (Object.keys(titles) as SplitBy[]).filter(
    (split) => splits[split].length > (reached && split === "kind" ? 0 : 1),
  );
  if (shown.length === 0) return null;
  const isPartlyUnsaid = shown.some((split) => splits[split].some(({ unsaid }) => unsaid > 0));
  const aside = [list && listWords[list], narrowing.part && periodPartWords(narrowing.part, parts)];
  return (
    <Section title="Verdeeld" aside={aside.filter(Boolean).join(", ")}>
      {(isPartlyUnsaid || reached) && (
        <p className="mb-4 max-w-measure text-small text-ink-muted">
          {reached
            ? `Regio en soort zijn die van de bereikte organisaties op ${dateWords(reached.day)}.`
            : "Niet van iedereen tonen wij de regio en de soort organisatie, omdat anders is uit te rekenen hoeveel mensen van één organisatie kwamen. Soms zijn ze ook niet bekend. Wie bij “niet getoond” staat, kan overal bij horen: daarom staat er “of meer”."}
        </p>
      )}
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {shown.map((split) => (
          <SplitTable key={split} split={split} parts={splits[split]} hrefFor={(key) => hrefFor(split, key)} />
        ))}
      </div>
    </Section>
  );
}

interface OneSplit {
  split: SplitBy;
  parts: readonly FigurePart[];
  hrefFor: (key: string) => string;
}

function SplitTable({ split, parts, hrefFor }: OneSplit) {
  const most = Math.max(1, ...parts.map(({ count }) => count));
  const columns = [
    { label: titles[split].replace("Per ", "") },
    { label: "Deel", unseen: true },
    { label: "Aantal", numeric: true },
  ];
  return (
    <Table
      caption={titles[split]}
      columns={columns.map((column, index) => (index === 0 ? { ...column, unseen: true } : column))}
    >
      {parts.map((part) => {
        const words = partWords(split, part);
        return (
          <tr key={part.key ?? UNSAID}>
            <RowHead plain>{words}</RowHead>
            <Cell className="w-2/5">
              <svg width="100%" height="12" aria-hidden="true" className="mt-1.5 block">
                <rect width={`${(100 * part.count) / most}%`} height="12" className="fill-action" />
              </svg>
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              <NumberLink href={hrefFor(part.key ?? UNSAID)} of={words}>
                {partFigure(part, decimal)}
              </NumberLink>
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
