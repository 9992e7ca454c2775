import type { TargetDefinition } from "~/domain/targets/definition";
import { goalWords, measureWords } from "~/domain/targets/definition-words";
import { type FilterTitles, offeringTitles } from "~/domain/targets/filter-words";
import { distributionWords } from "~/domain/targets/month-weights";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted, decimal, listed } from "~/ui/kit/dutch-number";

interface Props {
  definition: TargetDefinition;
  /** The titles of what it names. */
  titles: FilterTitles;
  /** What it would count today; null when its reader may not know. */
  tried: { actual: number | null; rows: number } | null;
  /** In a narrow column. */
  stacked?: boolean;
}

/** A definition as sentences, and what it would count today. */
export function DefinitionPreview({ definition, titles, tried, stacked }: Props) {
  const { fromDay, untilDay, dueDay } = definition;
  const offerings = offeringTitles(definition, titles);
  return (
    <DefinitionList
      stacked={stacked}
      items={[
        { term: "Wat telt", detail: measureWords(definition, titles) },
        { term: "Aanbod", detail: offerings.length > 0 ? listed(offerings) : null },
        { term: "Beloofd", detail: goalWords(definition) },
        { term: "Periode", detail: `${dateWords(fromDay)} tot en met ${dateWords(untilDay)}` },
        { term: "Verdeling", detail: distributionWords(definition) },
        { term: "Klaar op", detail: dueDay && dateWords(dueDay) },
        {
          term: "Nu zou tellen",
          detail:
            tried &&
            `${tried.actual === null ? "nog niets" : decimal(tried.actual)}, uit ${counted(tried.rows, "regel", "regels")}`,
        },
      ]}
    />
  );
}
