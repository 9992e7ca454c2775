import { type OfferingPart, offeringPartNames } from "~/domain/catalogue/offering-part-words";
import { offeringVisibilityWords } from "~/domain/catalogue/visibility-words";
import { DefinitionList } from "~/ui/kit/definition-list";
import { Flash } from "~/ui/kit/notice";

const visibilityWords: Record<string, string> = offeringVisibilityWords;

interface Listed {
  slug: string;
  title: string;
}

interface Props {
  parts: readonly OfferingPart[];
  /** As they are stored now. */
  answers: Record<OfferingPart, string | string[]>;
  lists: { formats: readonly Listed[]; themes: readonly Listed[]; audiences: readonly Listed[] };
}

/** Someone else changed the offering while this form was open: what it says now. What was typed stands below. */
export function OfferingStale({ parts, answers, lists }: Props) {
  return (
    <Flash tone="warn" title="Iemand anders heeft dit aanbod intussen gewijzigd. Er is nog niets bewaard.">
      <p className="mb-2">Hieronder staat wat u hebt ingevuld. Dit is nu opgeslagen:</p>
      <DefinitionList
        items={parts.map((part) => ({
          term: offeringPartNames[part],
          detail: <span className="whitespace-pre-line">{wordsOf(part, answers[part], lists) || "niets"}</span>,
        }))}
      />
      <p className="mt-2">Neem over wat u wilt houden, en bewaar nog een keer.</p>
    </Flash>
  );
}

function wordsOf(part: OfferingPart, answer: string | string[], lists: Props["lists"]): string {
  const titles = (choices: readonly Listed[]) =>
    choices
      .filter(({ slug }) => answer.includes(slug))
      .map(({ title }) => title)
      .join(", ");
  if (part === "themas") return titles(lists.themes);
  if (part === "doelgroepen") return titles(lists.audiences);
  if (part === "vorm") return lists.formats.find(({ slug }) => slug === answer)?.title ?? "";
  if (part === "certificaat") return answer === "ja" ? "ja" : "nee";
  if (part === "zichtbaar") return visibilityWords[String(answer)] ?? "";
  return String(answer);
}
