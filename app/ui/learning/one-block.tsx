import type { HelpLine } from "~/domain/courseware/course";
import type { AnswerFields } from "~/domain/learning/answer";
import type { BlockView, SectionView } from "~/domain/learning/block-view";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Prose } from "~/ui/kit/prose";
import { QuestionForm } from "~/ui/learning/question-form";
import { RichTextView } from "~/ui/learning/rich-text-view";

interface Props {
  block: BlockView;
  /** What one can do after the module; shown where it begins. */
  goals: readonly string[];
  help: readonly HelpLine[];
  problem: { words: string; typed: AnswerFields } | undefined;
  /** Where "Verder" leads, and the way back; null at the very first block. */
  onward: string;
  back: string | null;
}

/** One thing at a time: a section to read, or a question to answer. */
export function OneBlock({ block, goals, help, problem, onward, back }: Props) {
  return (
    <article className="max-w-measure">
      {goals.length > 0 && <Goals goals={goals} />}
      <h1 className="mb-6">{block.title}</h1>
      {block.kind === "section" ? (
        <SectionToRead section={block} help={help} />
      ) : (
        <QuestionForm question={block} help={help} problem={problem}>
          <ButtonLink href={onward} tone={block.result?.correct ? "primary" : "quiet"}>
            {block.result ? "Verder" : "Deze vraag overslaan"}
          </ButtonLink>
        </QuestionForm>
      )}
      {back && (
        <p data-screen-only="" className="mt-6">
          <a href={back}>Vorige</a>
        </p>
      )}
    </article>
  );
}

function SectionToRead({ section, help }: { section: SectionView; help: readonly HelpLine[] }) {
  return (
    <>
      <Prose>
        <RichTextView text={section.text} help={help} />
      </Prose>
      <form method="post" className="mt-8">
        <Button>Verder</Button>
      </form>
    </>
  );
}

function Goals({ goals }: { goals: readonly string[] }) {
  return (
    <div className="mb-10 border-l-4 border-line pl-5">
      <Prose>
        <p>Na deze module:</p>
        <ul>
          {goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </Prose>
    </div>
  );
}
