import { paths } from "~/paths";
import { dateWords } from "~/ui/kit/dutch-date";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { RestOf } from "~/ui/kit/rest-of";
import { Section } from "~/ui/kit/section";

interface Props {
  editions: readonly { id: string; title: string; endsAt: string | null }[];
}

/** The editions of which people were asked something; nothing when there are none. */
export function EvaluatedEditions({ editions }: Props) {
  if (editions.length === 0) return null;
  return (
    <Section title="Per uitvoering">
      <RestOf all={editions} which="eerdere">
        {(some) => (
          <LinkRows>
            {some.map(({ id, title, endsAt }) => (
              <LinkRow key={id} title={title} href={paths.editionEvaluation(id)} facts={endsAt && dateWords(endsAt)} />
            ))}
          </LinkRows>
        )}
      </RestOf>
    </Section>
  );
}
