import type { ReactNode } from "react";
import type { HelpLine } from "~/domain/courseware/course";
import { type AnswerFields, CHOICE_FIELD } from "~/domain/learning/answer";
import type { ChoiceView, PlacingView } from "~/domain/learning/block-view";
import { Button } from "~/ui/kit/button";
import { ErrorSummary } from "~/ui/kit/error-summary";
import { Form } from "~/ui/kit/form";
import { Prose } from "~/ui/kit/prose";
import { AnswerResult, RESULT_ID } from "~/ui/learning/answer-result";
import { ChoiceQuestion } from "~/ui/learning/choice-question";
import { PlacingQuestion } from "~/ui/learning/placing-question";
import { InlineText, RichTextView, splitLastLine } from "~/ui/learning/rich-text-view";

export interface QuestionProps<Q> {
  question: Q;
  /** The question itself, as the legend of its answers. */
  label: ReactNode;
  /** What was sent but could not be taken as an answer. */
  typed: AnswerFields | undefined;
  errors: string[] | undefined;
}

interface Props {
  question: ChoiceView | PlacingView;
  help: readonly HelpLine[];
  problem: { words: string; typed: AnswerFields } | undefined;
  /** What the button says that sends the answer. */
  send?: string;
  /** Fields that go with the answer. */
  along?: Record<string, string>;
  /** The way on, beside the button that sends. */
  children: ReactNode;
}

/** One question with its answers, the button that sends them and, where that is told, how the last answer was. */
export function QuestionForm({ question, help, problem, send = "Controleer antwoord", along = {}, children }: Props) {
  const { before, line } = splitLastLine(question.prompt);
  const label = <InlineText content={line} help={help} />;
  const given = { label, typed: problem?.typed, errors: problem && [problem.words] };
  const result = problem ? null : question.result;
  return (
    <Form aria-label={question.title} aria-describedby={result ? RESULT_ID : undefined}>
      {problem && <ErrorSummary errors={[{ text: problem.words, href: `#${firstFieldOf(question)}` }]} />}
      {Object.entries(along).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {before.length > 0 && (
        <Prose>
          <RichTextView text={before} help={help} />
        </Prose>
      )}
      {question.kind === "choice" ? (
        <ChoiceQuestion question={question} {...given} />
      ) : (
        <PlacingQuestion question={question} {...given} />
      )}
      {result && <AnswerResult result={result} help={help} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone={result?.correct ? "quiet" : "primary"}>{send}</Button>
        {children}
      </div>
    </Form>
  );
}

function firstFieldOf(question: ChoiceView | PlacingView): string {
  return question.kind === "choice" ? CHOICE_FIELD : `${CHOICE_FIELD}-${question.items[0]?.key}`;
}
