import { type PromiseKind, promiseKindWords } from "~/domain/targets/promise-kind";
import { DefinitionList } from "~/ui/kit/definition-list";
import { listed } from "~/ui/kit/dutch-number";

interface Props {
  promise: {
    category: PromiseKind;
    themes: readonly { title: string }[];
    subtheme: string | null;
    audience: string;
    source: string;
    note: string | null;
    umbrella: { title: string } | null;
    whole: { title: string } | null;
    author: string | null;
  };
}

/** What a promise that waits says. */
export function WaitingFacts({ promise }: Props) {
  const { category, themes, subtheme, audience, source, note, umbrella, whole, author } = promise;
  return (
    <DefinitionList
      items={[
        { term: themes.length > 1 ? "Samen van" : "Thema", detail: listed(themes.map(({ title }) => title)) },
        { term: "Subthema", detail: subtheme },
        { term: "Doelgroep", detail: audience },
        { term: "Waar het staat", detail: source },
        { term: "Goed om te weten", detail: note },
        { term: "Hoe geteld", detail: promiseKindWords(category) },
        {
          term: "Valt onder",
          detail: umbrella && `${umbrella.title}. Die telt op en telt dan zelf niet mee in totalen.`,
        },
        { term: "Deel van", detail: whole && `${whole.title}. Deze belofte telt daarom niet mee in totalen.` },
        { term: "Van", detail: author },
      ]}
    />
  );
}
