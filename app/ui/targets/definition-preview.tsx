import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import type { TargetDefinition } from "~/domain/targets/definition";
import { goalWords, measureWords } from "~/domain/targets/definition-words";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted, decimal, listed } from "~/ui/kit/dutch-number";

interface Props {
  definition: TargetDefinition;
  offerings: readonly { slug: string; title: string }[];
  /** What it would count today; null when its reader may not know. */
  tried: { actual: number | null; rows: number } | null;
}

/** A definition as sentences, and what it would count today. */
export function DefinitionPreview({ definition, offerings, tried }: Props) {
  const { filter, baseline, fromDay, untilDay, dueDay } = definition;
  const kinds = (filter.organisationKinds ?? []).map(organisationKindTitle);
  const titles = offerings.filter(({ slug }) => filter.offerings?.includes(slug)).map(({ title }) => title);
  return (
    <DefinitionList
      items={[
        { term: "Wat telt", detail: measureWords(definition) },
        { term: "Aanbod", detail: titles.length > 0 ? listed(titles) : null },
        { term: "Alleen van", detail: kinds.length > 0 ? listed(kinds) : null },
        { term: "Boven op", detail: baseline.kind === "NUMBER" ? `${baseline.count} (${baseline.source})` : null },
        { term: "Beloofd", detail: goalWords(definition) },
        { term: "Periode", detail: `${dateWords(fromDay)} tot en met ${dateWords(untilDay)}` },
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
