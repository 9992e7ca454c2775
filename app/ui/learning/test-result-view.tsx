import { plainText } from "~/domain/courseware/rich-text";
import type { AskedQuestion, TestResult } from "~/domain/learning/test-result";
import { goalScoreWords, resultTitle, scoreWords } from "~/domain/learning/test-words";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Disclosure } from "~/ui/kit/disclosure";
import { Notice } from "~/ui/kit/notice";
import { Prose } from "~/ui/kit/prose";
import { Section } from "~/ui/kit/section";
import { PartWords } from "~/ui/learning/answer-result";
import { BlockSources } from "~/ui/learning/block-sources";
import { RichTextView } from "~/ui/learning/rich-text-view";

/** How a test went: the score, what to read again per goal, and each question with why. */
export function TestResultView({ slug, result }: { slug: string; result: TestResult }) {
  return (
    <>
      <div className="mb-8">
        <Notice tone={result.passed ? "good" : "warn"} title={resultTitle(result)}>
          U hebt {scoreWords(result)}. Nodig waren er {result.needed}.
        </Notice>
      </div>
      <Section title="Per leerdoel">
        <ul className="border-t border-line">
          {result.goals.map((goal) => (
            <GoalLine key={goal.key} slug={slug} goal={goal} />
          ))}
        </ul>
      </Section>
      <Section title="Per vraag">
        <ol className="grid gap-2">
          {result.asked.map((question) => (
            <li key={question.position}>
              <Asked question={question} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function GoalLine({ slug, goal }: { slug: string; goal: TestResult["goals"][number] }) {
  const whole = goal.right === goal.questions;
  return (
    <li className="grid justify-items-start gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
      <div className="max-w-measure">
        <p>{goal.text}</p>
        {!whole && goal.modules.length > 0 && (
          <p className="text-small">
            Lees nog eens:{" "}
            {goal.modules.map(({ moduleSlug, blockKey, title }, index) => (
              <span key={moduleSlug}>
                {index > 0 && ", "}
                <a href={paths.courseBlock(slug, moduleSlug, blockKey)}>{title}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      <Badge tone={whole ? "good" : "warn"}>{goalScoreWords(goal)}</Badge>
    </li>
  );
}

function Asked({ question }: { question: AskedQuestion }) {
  const { position, line, correct, prompt, feedback, facts } = question;
  const summary = (
    <span>
      {position}. {line} {/* What is a block of its own within the line is not underlined with it. */}
      <span className="inline-block align-bottom">
        <Badge tone={correct ? "good" : "warn"}>{correct ? "Goed" : "Niet goed"}</Badge>
      </span>
    </span>
  );
  return (
    <Disclosure summary={summary} open={!correct}>
      <Prose>
        {plainText(prompt) !== line && <RichTextView text={prompt} headings="h3" />}
        <Answered question={question} />
        <p className="font-semibold">Waarom</p>
        <RichTextView text={feedback} headings="h3" />
      </Prose>
      <BlockSources facts={facts} />
    </Disclosure>
  );
}

function Answered({ question: { position, answer } }: { question: AskedQuestion }) {
  if (answer.length === 0) return null;
  return (
    <>
      <p className="font-semibold">Uw antwoord</p>
      <ul>
        {answer.map(({ key, text, part }) => (
          <li key={key}>
            {text}
            {part && <PartWords id={`vraag-${position}-${key}`} part={part} />}
          </li>
        ))}
      </ul>
    </>
  );
}
