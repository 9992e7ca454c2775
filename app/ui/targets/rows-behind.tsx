import { Fragment } from "react";
import type { FigureSplits, ShownRows, SplitBy } from "~/domain/reporting/figure-row";
import type { Narrowing } from "~/domain/reporting/narrowing";
import { type ReportScope, scopeQuery, wholeFigure } from "~/domain/reporting/report-scope";
import type { Part } from "~/domain/targets/period";
import { Chips } from "~/ui/kit/chips";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Pagination } from "~/ui/kit/pagination";
import { Section } from "~/ui/kit/section";
import { FigureRows } from "~/ui/targets/figure-rows";
import { listWords, partWords, periodPartWords } from "~/ui/targets/said-words";
import { TakeAlong } from "~/ui/targets/take-along";

interface Props {
  scope: ReportScope;
  today: string;
  behind: ShownRows;
  /** The quarters (half years, years) that the promise is checked in. */
  parts: readonly Part[];
  /** Where all these rows stand as a file. */
  files: { csv: string; excel: string };
}

/** The key in the scope of each thing that rows are narrowed by. */
const scopeKeys = {
  region: "region",
  kind: "organisationKind",
  month: "month",
  offering: "offering",
  part: "part",
} as const satisfies Record<keyof Narrowing, keyof ReportScope>;

/** The rows behind a figure or a part of it, with a way back to all of them. */
export function RowsBehind({ scope, today, behind, parts, files }: Props) {
  const { rows, total, narrowing, unsaid } = behind;
  const narrowed = { ...scope, ...inScope(narrowing) };
  const chips = (Object.keys(scopeKeys) as (keyof Narrowing)[]).flatMap((key) =>
    narrowing[key]
      ? [
          {
            key,
            label: chipWords(key, narrowing[key], behind.splits, parts),
            href: `${scopeQuery(narrowed, today, { [scopeKeys[key]]: null, page: 1 })}#regels`,
          },
        ]
      : [],
  );
  const list = behind.list
    ? [
        {
          key: "list",
          label: listWords[behind.list],
          href: `${scopeQuery(narrowed, today, { list: null, page: 1 })}#regels`,
        },
      ]
    : [];
  return (
    <Fragment>
      <div id="regels" />
      <Section title="Regels achter het cijfer" aside={counted(total, "regel", "regels")}>
        <div className="mb-4 flex flex-wrap items-center justify-between gap-4">
          <Chips chips={[...list, ...chips]} clearHref={`${scopeQuery(scope, today, wholeFigure)}#regels`} />
          {total > 0 && (
            <TakeAlong
              csv={files.csv + scopeQuery(narrowed, today)}
              excel={files.excel + scopeQuery(narrowed, today)}
            />
          )}
        </div>
        {unsaid > 0 && (
          <p className="mb-4 max-w-measure text-small text-ink-muted">
            Van {counted(unsaid, "andere regel", "andere regels")} is niet te zeggen of zij hierbij horen: daarvan tonen
            wij de soort organisatie of de regio niet, of die is niet bekend.
          </p>
        )}
        {rows.length > 0 ? (
          <FigureRows rows={rows} query={scopeQuery(scope, today, wholeFigure)} />
        ) : (
          <EmptyState title="Hier komen de regels die samen het cijfer zijn">
            {chips.length + list.length > 0
              ? "Uit deze keuze zijn er geen regels."
              : "Er is nog niets geteld voor deze belofte."}
          </EmptyState>
        )}
        <Pagination
          page={behind.page}
          pages={behind.pages}
          hrefFor={(page) => `${scopeQuery(narrowed, today, { page })}#regels`}
        />
      </Section>
    </Fragment>
  );
}

function inScope({ region, kind, month, offering, part }: Narrowing): Partial<ReportScope> {
  return { region, organisationKind: kind, month, offering, part };
}

function chipWords(key: keyof Narrowing, value: string, splits: FigureSplits, parts: readonly Part[]): string {
  if (key === "part") return periodPartWords(value, parts);
  const split: SplitBy = key;
  const title = splits[split].find((part) => part.key === value)?.title ?? null;
  return partWords(split, { key: value, title });
}
