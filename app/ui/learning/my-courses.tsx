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

interface Props {
  courses: readonly CourseLine[];
  title?: string;
}

/** The e-learnings I began, each with how far I am; nothing when there are none. */
export function MyCourses({ courses, title = "E-learnings" }: Props) {
  if (courses.length === 0) return null;
  return (
    <Section title={title}>
      <Cards>
        {courses.map(({ slug, title: name, done, blocks, completedOn }) => (
          <Card key={slug} href={paths.course(slug)} title={name}>
            {completedOn ? (
              <p>Afgerond op {dateWords(completedOn)}</p>
            ) : (
              <ProgressBar value={done} max={blocks} label={name} words={blocksDoneWords({ done, blocks })} />
            )}
          </Card>
        ))}
      </Cards>
    </Section>
  );
}
