import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { resultWords } from "~/domain/learning/learning-words";
import type { PartResult, QuestionView, Result } from "~/domain/learning/question-view";
import { cx } from "~/ui/kit/classes";
import { Notice } from "~/ui/kit/notice";
import { Prose } from "~/ui/kit/prose";
import { RichTextView } from "~/ui/learning/rich-text-view";

export const RESULT_ID = "uitslag";

/** How the last answer was and why; an answer that was just sent leads here. */
export function AnswerResult({ question, result }: { question: QuestionView; result: Result }) {
  const model = question.kind === "open" ? question.model : null;
  const tone = question.kind === "open" ? "info" : result.correct ? "good" : "warn";
  return (
    <div id={RESULT_ID} role="status" tabIndex={-1} className="grid gap-4 outline-none [&_p:last-child]:mb-0">
      {model && (
        <div className="max-w-measure border-l-4 border-line-strong bg-surface px-4 py-3 md:px-5">
          <h2 className="callout-title mt-0! mb-1!">Een goed antwoord kan zijn</h2>
          <Prose>
            <RichTextView text={model} headings="h3" />
          </Prose>
        </div>
      )}
      <Notice tone={tone} title={resultWords(result.correct, question.kind)}>
        <Prose>
          <RichTextView text={result.feedback} headings="h3" />
        </Prose>
      </Notice>
    </div>
  );
}

/** Beside one thing chosen or placed: whether it was right, and what the author says of it. */
export function PartWords({ id, part, className }: { id: string; part: PartResult; className?: string }) {
  const Icon = part.right ? Check : X;
  return (
    <div id={id} className={cx("flex items-start gap-2 text-small", className)}>
      <Icon
        size="1.2em"
        strokeWidth={3}
        className={cx("mt-0.5 shrink-0", part.right ? "text-good" : "text-warn")}
        aria-hidden="true"
      />
      <div className="[&_p]:mt-0 [&_p]:mb-1">
        <p className="font-semibold">{part.right ? "Dit klopt." : "Dit klopt niet."}</p>
        <RichTextView text={part.feedback} headings="h3" />
      </div>
    </div>
  );
}
