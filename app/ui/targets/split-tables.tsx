import type { FigurePart, FigureSplits, SplitBy } from "~/domain/reporting/figure-row";
import { UNSAID } from "~/domain/reporting/narrowing";
import { decimal } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { partWords } from "~/ui/targets/said-words";

interface Props {
  splits: FigureSplits;
  /** The rows of one part. */
  hrefFor: (split: SplitBy, key: string) => string;
}

const titles: Record<SplitBy, string> = {
  region: "Per veiligheidsregio",
  kind: "Per soort organisatie",
  month: "Per maand",
  offering: "Per aanbod",
};

/** The figure in parts; each part opens to its rows. */
export function SplitTables({ splits, hrefFor }: Props) {
  const shown = (Object.keys(titles) as SplitBy[]).filter((split) => saysSomething(splits[split]));
  if (shown.length === 0) return null;
  return (
    <Section title="Verdeeld">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {shown.map((split) => (
          <SplitTable key={split} split={split} parts={splits[split]} hrefFor={(key) => hrefFor(split, key)} />
        ))}
      </div>
    </Section>
  );
}

/** A single part that is the whole says nothing. */
function saysSomething(parts: FigurePart[]): boolean {
  return parts.length > 1;
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
            <Cell numeric>
              <a href={hrefFor(part.key ?? UNSAID)}>
                <span className="sr-only">{words}: </span>
                {decimal(part.count)}
              </a>
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
