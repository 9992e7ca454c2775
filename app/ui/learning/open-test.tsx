import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Section } from "~/ui/kit/section";

interface Props {
  slug: string;
  questions: readonly { position: number; title: string; answered: boolean }[];
}

/** The questions of the test one is in, each a link, with whether it was answered. */
export function OpenTest({ slug, questions }: Props) {
  return (
    <Section title="Uw vragen">
      <ol className="border-t border-line">
        {questions.map(({ position, title, answered }) => (
          <li
            key={position}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <a href={paths.testQuestion(slug, position)} className="inline-flex min-h-11 items-center tabular-nums">
              {position}. {title}
            </a>
            {answered ? <Badge tone="good">Beantwoord</Badge> : <Badge>Nog geen antwoord</Badge>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
