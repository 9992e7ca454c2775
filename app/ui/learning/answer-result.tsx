import type { HelpLine } from "~/domain/courseware/course";
import type { Result } from "~/domain/learning/block-view";
import { resultWords } from "~/domain/learning/learning-words";
import { Notice } from "~/ui/kit/notice";
import { Prose } from "~/ui/kit/prose";
import { RichTextView } from "~/ui/learning/rich-text-view";

export const RESULT_ID = "uitslag";

/** How the last answer was and why; an answer that was just sent leads here. */
export function AnswerResult({ result, help }: { result: Result; help: readonly HelpLine[] }) {
  return (
    <div id={RESULT_ID} role="status" tabIndex={-1} className="[&_p:last-child]:mb-0">
      <Notice tone={result.correct ? "good" : "warn"} title={resultWords(result.correct)}>
        <Prose>
          <RichTextView text={result.feedback} help={help} />
        </Prose>
      </Notice>
    </div>
  );
}

/** The word beside one thing chosen or placed. */
export function partWords(result: Result | null, key: string): string | undefined {
  const right = result?.parts[key];
  if (right === undefined) return undefined;
  return right ? "Dit klopt." : "Dit klopt niet.";
}
