import type { TargetDefinition } from "~/domain/targets/definition";
import { goalWords, measureWords } from "~/domain/targets/definition-words";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted, decimal, listed } from "~/ui/kit/dutch-number";

interface Props {
  definition: TargetDefinition;
  offerings: readonly { slug: string; title: string }[];
  tried: { actual: number | null; rows: number };
}

/** A definition as sentences, and what it would count today. */
export function DefinitionPreview({ definition, offerings, tried }: Props) {
  const { filter, fromDay, untilDay, dueDay } = definition;
  const titles = offerings.filter(({ slug }) => filter.offerings?.includes(slug)).map(({ title }) => title);
  return (
    <DefinitionList
      items={[
        { term: "Wat telt", detail: measureWords(definition) },
        { term: "Aanbod", detail: titles.length > 0 ? listed(titles) : null },
        { term: "Beloofd", detail: goalWords(definition) },
        { term: "Periode", detail: `${dateWords(fromDay)} tot en met ${dateWords(untilDay)}` },
        { term: "Klaar op", detail: dueDay && dateWords(dueDay) },
        {
          term: "Nu zou tellen",
          detail: `${tried.actual === null ? "nog niets" : decimal(tried.actual)}, uit ${counted(tried.rows, "regel", "regels")}`,
        },
      ]}
    />
  );
}
