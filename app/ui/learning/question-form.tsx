import type { ReactNode } from "react";
import { ANSWER_FIELD, type AnswerFields, placeField } from "~/domain/learning/answer";
import type { QuestionView } from "~/domain/learning/question-view";
import { Button } from "~/ui/kit/button";
import { ErrorSummary } from "~/ui/kit/error-summary";
import { Form } from "~/ui/kit/form";
import { Prose } from "~/ui/kit/prose";
import { AnswerResult, RESULT_ID } from "~/ui/learning/answer-result";
import { CaseFile } from "~/ui/learning/case-file";
import { ChoiceQuestion } from "~/ui/learning/choice-question";
import { InlineText } from "~/ui/learning/inline-text";
import { PlacingQuestion } from "~/ui/learning/placing-question";
import { RichTextView, splitLastLine } from "~/ui/learning/rich-text-view";
import { NumberQuestion, OpenQuestion } from "~/ui/learning/written-question";

export interface QuestionProps<Q> {
  question: Q;
  /** The question itself, as the legend of its answers. */
  label: ReactNode;
  /** What was sent but could not be taken as an answer. */
  typed: AnswerFields | undefined;
  errors: string[] | undefined;
}

interface Props {
  question: QuestionView;
  problem: { words: string; typed: AnswerFields } | undefined;
  /** What the button says that sends the answer. */
  send?: string;
  /** Fields that go with the answer. */
  along?: Record<string, string>;
  /** Where an answer leads as long as there is no connection. */
  onward?: string;
  /** The way on, beside the button that sends. */
  children: ReactNode;
}

/** One question with its answers, the button that sends them and, where that is told, how the last answer was. */
export function QuestionForm({ question, problem, send = "Controleer antwoord", along = {}, onward, children }: Props) {
  const { before, line } = splitLastLine(question.prompt);
  const label = <InlineText content={line} />;
  const result = problem ? null : question.result;
  return (
    <>
      {question.kind === "choice" && <CaseFile documents={question.documents} />}
      <Form
        aria-label={question.title}
        aria-describedby={result ? RESULT_ID : undefined}
        data-kept=""
        data-onward={onward}
      >
        {problem && <ErrorSummary errors={[{ text: problem.words, href: `#${firstFieldOf(question)}` }]} />}
        {Object.entries(along).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {before.length > 0 && (
          <Prose>
            <RichTextView text={before} />
          </Prose>
        )}
        <Answers question={question} label={label} typed={problem?.typed} errors={problem && [problem.words]} />
        {result && <AnswerResult question={question} result={result} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button tone={result?.correct ? "quiet" : "primary"}>{send}</Button>
          {children}
        </div>
      </Form>
    </>
  );
}

function Answers({ question, ...given }: QuestionProps<QuestionView>) {
  switch (question.kind) {
    case "choice":
      return <ChoiceQuestion question={question} {...given} />;
    case "placing":
      return <PlacingQuestion question={question} {...given} />;
    case "number":
      return <NumberQuestion question={question} {...given} />;
    case "open":
      return <OpenQuestion question={question} {...given} />;
  }
}

function firstFieldOf(question: QuestionView): string {
  return question.kind === "placing" ? placeField(question.items[0]?.key ?? "") : ANSWER_FIELD;
}
