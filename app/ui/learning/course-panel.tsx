import type { Standing } from "~/domain/learning/completion";
import { blocksDoneWords, retryWords } from "~/domain/learning/learning-words";
import { TEST_LATER_WORDS, TEST_READY_WORDS } from "~/domain/learning/test-words";
import { paths } from "~/paths";
import { ActionPanel } from "~/ui/kit/action-panel";
import { Button, ButtonLink } from "~/ui/kit/button";
import { dateWords } from "~/ui/kit/dutch-date";
import { ProgressBar } from "~/ui/kit/progress-bar";
import { CompleteCourse } from "~/ui/learning/complete-course";

interface Props {
  course: {
    slug: string;
    studyLoadMinutes: number;
    passPercentage: number;
    started: boolean;
    completedOn: string | null;
    standing: Standing;
    next: { moduleSlug: string; blockKey: string } | null;
  };
}

/** Where I stand in an e-learning and the one thing to do next. */
export function CoursePanel({ course }: Props) {
  if (!course.started) return <NotStarted slug={course.slug} minutes={course.studyLoadMinutes} />;
  const { slug, standing, completedOn, next, passPercentage } = course;
  const retry = completedOn ? null : retryWords(standing, passPercentage);
  return (
    <ActionPanel title={completedOn ? "U hebt deze e-learning afgerond" : "Uw voortgang"}>
      {completedOn && (
        <p>
          Afgerond op {dateWords(completedOn)}. Uw certificaat staat bij{" "}
          <a href={paths.myCertificates()}>Mijn certificaten</a>. U kunt alle modules blijven bekijken.
        </p>
      )}
      <ProgressBar
        value={standing.done}
        max={standing.blocks}
        label="Voortgang in de hele e-learning"
        words={`${blocksDoneWords(standing)} gedaan`}
      />
      {standing.completed && !completedOn && <CompleteCourse slug={slug} />}
      {retry && <p className="text-small">{retry}</p>}
      {next && (
        <ButtonLink
          href={paths.courseBlock(slug, next.moduleSlug, next.blockKey)}
          tone={completedOn ? "quiet" : "primary"}
        >
          Verder
        </ButtonLink>
      )}
      <TheTest slug={slug} test={standing.test} completed={completedOn !== null} />
    </ActionPanel>
  );
}

function TheTest({ slug, test, completed }: { slug: string; test: Standing["test"]; completed: boolean }) {
  const href = paths.courseTest(slug);
  switch (test) {
    case "none":
      return null;
    case "closed":
      return <p className="text-small">{TEST_LATER_WORDS}</p>;
    case "passed":
      return <a href={href}>Uw eindtoets bekijken</a>;
    case "ready":
      return (
        <>
          {!completed && <p>{TEST_READY_WORDS}</p>}
          <ButtonLink href={href} tone={completed ? "quiet" : "primary"}>
            Naar de eindtoets
          </ButtonLink>
        </>
      );
  }
}

function NotStarted({ slug, minutes }: { slug: string; minutes: number }) {
  return (
    <ActionPanel title="Beginnen">
      <p className="text-small">
        Ongeveer {minutes} minuten. U kunt op elk moment stoppen: de academie onthoudt waar u was.
      </p>
      <form method="post" action={paths.startCourse(slug)} className="grid">
        <Button>Start e-learning</Button>
      </form>
    </ActionPanel>
  );
}
