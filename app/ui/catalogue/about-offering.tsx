import { Markdown } from "~/ui/catalogue/markdown";
import { Prose } from "~/ui/kit/prose";
import { Section } from "~/ui/kit/section";

/** What it is about and what one can do after it. */
export function AboutOffering({ description, goals }: { description: string; goals: readonly string[] }) {
  return (
    <Section title="Waar het over gaat">
      <Prose>
        <Markdown source={description} />
        {goals.length > 0 && (
          <>
            <h3>Wat u leert</h3>
            <ul>
              {goals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </>
        )}
      </Prose>
    </Section>
  );
}
