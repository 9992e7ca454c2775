import { blocksDoneWords } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { Card, Cards } from "~/ui/kit/card";
import { dateWords } from "~/ui/kit/dutch-date";
import { ProgressBar } from "~/ui/kit/progress-bar";
import { Section } from "~/ui/kit/section";

interface CourseLine {
  slug: string;
  title: string;
  done: number;
  blocks: number;
  /** The Amsterdam day on which it was completed. */
  completedOn: string | null;
}

/** The e-learnings I began, each with how far I am; nothing when there are none. */
export function MyCourses({ courses }: { courses: readonly CourseLine[] }) {
  if (courses.length === 0) return null;
  return (
    <Section title="E-learnings">
      <Cards>
        {courses.map(({ slug, title, done, blocks, completedOn }) => (
          <Card key={slug} href={paths.course(slug)} title={title}>
            {completedOn ? (
              <p>Afgerond op {dateWords(completedOn)}</p>
            ) : (
              <ProgressBar value={done} max={blocks} label={title} words={blocksDoneWords({ done, blocks })} />
            )}
          </Card>
        ))}
      </Cards>
    </Section>
  );
}
