import type { TargetDefinition } from "~/domain/targets/definition";
import { goalWords, measureWords } from "~/domain/targets/definition-words";
import type { FilterTitles } from "~/domain/targets/filter-words";
import { distributionWords } from "~/domain/targets/month-weights";
import { paths } from "~/paths";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";

interface Named {
  slug: string;
  title: string;
}

interface Props {
  promise: {
    definition: TargetDefinition;
    audience: string;
    subtheme: string | null;
    source: string;
    note: string | null;
    sumsUp: readonly Named[];
    wholeOf: Named | null;
  };
  offerings: readonly Named[];
  /** The titles of what it names. */
  titles: FilterTitles;
  /** The page of another promise. */
  hrefFor: (slug: string) => string;
}

/** How a promise is counted, in words that one can check a row against. */
export function DefinitionFacts({ promise, offerings, titles, hrefFor }: Props) {
  const { definition, audience, subtheme, source, note, sumsUp, wholeOf } = promise;
  return (
    <DefinitionList
      items={[
        { term: "Wat telt", detail: measureWords(definition, titles) },
        { term: "Beloofd", detail: goalWords(definition) },
        { term: "Periode", detail: `${dateWords(definition.fromDay)} tot en met ${dateWords(definition.untilDay)}` },
        { term: "Verdeling", detail: distributionWords(definition) },
        { term: "Klaar op", detail: definition.dueDay && dateWords(definition.dueDay) },
        { term: "Aanbod", detail: offerings.length > 0 && <Links to={offerings} hrefFor={paths.offering} /> },
        { term: "Telt op", detail: sumsUp.length > 0 && <Links to={sumsUp} hrefFor={hrefFor} /> },
        { term: "Onderdeel van", detail: wholeOf && <Links to={[wholeOf]} hrefFor={hrefFor} /> },
        { term: "Let op", detail: note },
        { term: "Voor wie", detail: audience },
        { term: "Onderdeel", detail: subtheme },
        { term: "Bron", detail: source },
      ].map((item) => ({ ...item, detail: item.detail || null }))}
    />
  );
}

function Links({ to, hrefFor }: { to: readonly Named[]; hrefFor: (slug: string) => string }) {
  return (
    <ul>
      {to.map(({ slug, title }) => (
        <li key={slug}>
          <a href={hrefFor(slug)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
