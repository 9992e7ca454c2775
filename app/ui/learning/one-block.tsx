import { type AnswerFields, VERSION_FIELD } from "~/domain/learning/answer";
import type { BlockView, SectionView } from "~/domain/learning/block-view";
import type { FactLine } from "~/domain/learning/shelf";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Prose } from "~/ui/kit/prose";
import { BlockSources } from "~/ui/learning/block-sources";
import { QuestionForm } from "~/ui/learning/question-form";
import { RichTextView } from "~/ui/learning/rich-text-view";
import { Story } from "~/ui/learning/story";

interface Props {
  block: BlockView;
  /** What one can do after the module; shown where it begins. */
  goals: readonly string[];
  sources: readonly FactLine[];
  problem: { words: string; typed: AnswerFields } | undefined;
  /** Where "Verder" leads, and the way back; null at the very first block. */
  onward: string;
  back: string | null;
}

/** One thing at a time: a section to read, a question to answer, or a story to walk through. */
export function OneBlock({ block, goals, sources, problem, onward, back }: Props) {
  return (
    <article className="max-w-measure">
      {goals.length > 0 && <Goals goals={goals} />}
      <h1 className="mb-6">{block.title}</h1>
      <Work block={block} problem={problem} onward={onward} />
      <BlockSources facts={sources} />
      {back && (
        <p data-screen-only="" className="mt-6">
          <a href={back} className="inline-flex min-h-11 items-center">
            Vorige
          </a>
        </p>
      )}
    </article>
  );
}

function Work({ block, problem, onward }: Pick<Props, "block" | "problem" | "onward">) {
  switch (block.kind) {
    case "section":
      return <SectionToRead section={block} onward={onward} />;
    case "story": {
      const over = block.scene.end !== null;
      return (
        <Story story={block}>
          <ButtonLink href={onward} tone={over ? "primary" : "quiet"}>
            {over ? "Verder" : "Overslaan"}
          </ButtonLink>
        </Story>
      );
    }
    default:
      return (
        <QuestionForm question={block} problem={problem} along={{ [VERSION_FIELD]: block.version }}>
          <ButtonLink href={onward} tone={block.result?.correct ? "primary" : "quiet"}>
            {block.result ? "Verder" : "Deze vraag overslaan"}
          </ButtonLink>
        </QuestionForm>
      );
  }
}

function SectionToRead({ section, onward }: { section: SectionView; onward: string }) {
  return (
    <>
      <Prose>
        <RichTextView text={section.text} />
      </Prose>
      <form method="post" className="mt-8" data-kept="" data-onward={onward}>
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
