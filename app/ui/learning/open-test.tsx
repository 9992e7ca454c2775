import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Section } from "~/ui/kit/section";

interface Props {
  slug: string;
  questions: readonly { position: number; line: string; answered: boolean }[];
}

/** The questions of the test one is in, each a link, with whether it was answered. */
export function OpenTest({ slug, questions }: Props) {
  return (
    <Section title="Uw vragen">
      <ol className="border-t border-line" data-renews="">
        {questions.map(({ position, line, answered }) => (
          <li
            key={position}
            className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
          >
            <a href={paths.testQuestion(slug, position)} className="max-w-measure tabular-nums">
              {position}. {line}
            </a>
            <p>{answered ? <Badge tone="good">Beantwoord</Badge> : <Badge>Nog geen antwoord</Badge>}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
