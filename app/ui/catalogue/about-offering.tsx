import { Markdown } from "~/ui/catalogue/markdown";
import { Prose } from "~/ui/kit/prose";
import { Section } from "~/ui/kit/section";

interface Props {
  description: string;
  goals: readonly string[];
  prerequisites: string;
}

/** What it is about, what one can do after it, and what one must know before. */
export function AboutOffering({ description, goals, prerequisites }: Props) {
  return (
    <Section title="Waar het over gaat">
      <Prose>
        <Markdown source={description} />
        {goals.length > 0 && (
          <>
            <h3>Wat u leert</h3>
            <ul>
              {[...new Set(goals)].map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </>
        )}
        {prerequisites && (
          <>
            <h3>Wat u vooraf nodig hebt</h3>
            <Markdown source={prerequisites} />
          </>
        )}
      </Prose>
    </Section>
  );
}
