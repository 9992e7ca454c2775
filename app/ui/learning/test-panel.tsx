import type { TestStanding } from "~/domain/learning/completion";
import { TEST_FIELD } from "~/domain/learning/test-rules";
import { blocksLeftWords, handInWords } from "~/domain/learning/test-words";
import { paths } from "~/paths";
import { ActionPanel } from "~/ui/kit/action-panel";
import { Button, ButtonLink } from "~/ui/kit/button";
import { clockTime, dayWords } from "~/ui/kit/dutch-date";
import { CompleteCourse } from "~/ui/learning/complete-course";

interface Props {
  slug: string;
  page: {
    standing: { test: TestStanding; done: number; blocks: number; completed: boolean };
    completed: boolean;
    open: { testId: string; questions: readonly { position: number; answered: boolean }[] } | null;
    result: { passed: boolean } | null;
    /** The moment from which a next test can be taken. */
    pausedUntil: string | null;
  };
}

/** The one thing to do next with the final test. */
export function TestPanel({ slug, page: { standing, completed, open, result, pausedUntil } }: Props) {
  if (open) return <InTheTest slug={slug} {...open} />;
  if (standing.test === "passed") return <Passed slug={slug} completed={completed} allDone={standing.completed} />;
  if (standing.test === "closed") {
    return (
      <ActionPanel title="De toets is nog niet open">
        <p>{blocksLeftWords(standing)}</p>
        <ButtonLink href={paths.course(slug)}>Verder met de e-learning</ButtonLink>
      </ActionPanel>
    );
  }
  if (pausedUntil) {
    return (
      <ActionPanel title="Even pauze">
        <p>
          U kunt de toets opnieuw maken vanaf {dayWords(pausedUntil)}, {clockTime(pausedUntil)} uur. Lees intussen nog
          eens wat u miste.
        </p>
        <ButtonLink href={paths.courseTest(slug)} tone="quiet">
          Kijk of het al kan
        </ButtonLink>
      </ActionPanel>
    );
  }
  return (
    <ActionPanel title={result ? "Opnieuw proberen" : "U kunt de toets maken"}>
      <form method="post" action={paths.startTest(slug)} className="grid">
        <Button>{result ? "Begin met nieuwe vragen" : "Begin met de toets"}</Button>
      </form>
    </ActionPanel>
  );
}

function InTheTest({ slug, testId, questions }: { slug: string } & NonNullable<Props["page"]["open"]>) {
  const unanswered = questions.filter(({ answered }) => !answered);
  const [next] = unanswered;
  return (
    <ActionPanel title="U bent bezig met de toets">
      <p>{handInWords(unanswered.length)}</p>
      {next ? (
        <ButtonLink href={paths.testQuestion(slug, next.position)}>Ga naar vraag {next.position}</ButtonLink>
      ) : (
        <form method="post" action={paths.handInTest(slug)} className="grid">
          <input type="hidden" name={TEST_FIELD} value={testId} />
          <Button>Toets inleveren</Button>
        </form>
      )}
    </ActionPanel>
  );
}

interface PassedProps {
  slug: string;
  completed: boolean;
  /** Nothing is left to do in the e-learning as it is now. */
  allDone: boolean;
}

function Passed({ slug, completed, allDone }: PassedProps) {
  return (
    <ActionPanel title="U bent geslaagd">
      {completed && (
        <>
          <p>U hebt de e-learning afgerond. Uw certificaat staat klaar.</p>
          <ButtonLink href={paths.myCertificates()}>Mijn certificaten</ButtonLink>
        </>
      )}
      {!completed && allDone && <CompleteCourse slug={slug} />}
      {!completed && !allDone && <p>Er is een onderdeel bijgekomen. Doe dat nog, dan hebt u de e-learning afgerond.</p>}
      <ButtonLink href={paths.course(slug)} tone="quiet">
        Naar de e-learning
      </ButtonLink>
    </ActionPanel>
  );
}
