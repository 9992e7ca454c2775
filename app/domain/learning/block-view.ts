import { type Block, isQuestion, isStory } from "~/domain/courseware/course";
import type { RichText } from "~/domain/courseware/rich-text";
import type { Answer } from "~/domain/learning/answer";
import type { LastAttempt } from "~/domain/learning/last-attempt";
import { type QuestionView, questionView } from "~/domain/learning/question-view";
import { type StoryView, storyView, type Walk } from "~/domain/learning/story-walk";

/** What a learner may see of a block. */
export type BlockView = SectionView | QuestionView | StoryView;

export type SectionView = { kind: "section"; key: string; title: string; text: RichText };

/** A block after what was last tried at it; an answer to an earlier version of a question is not shown. */
export function blockView(block: Block, last: LastAttempt | undefined): BlockView {
  if (isStory(block)) return storyView(block, walkOf(last));
  if (!isQuestion(block)) return { kind: "section", key: block.key, title: block.title, text: block.text };
  return questionView(block, last?.version === block.version ? answerOf(last) : undefined);
}

/** Whether a view shows what explains its block, so that it may show the block's sources too. */
export function isExplained(view: BlockView): boolean {
  return view.kind === "section" || (view.kind === "story" ? view.scene.end !== null : view.result !== null);
}

/** The way through a story so far. */
export function walkOf(last: LastAttempt | undefined): Walk {
  return last?.answer && "walked" in last.answer ? last.answer.walked : [];
}

function answerOf({ answer }: LastAttempt): Answer | undefined {
  return answer && !("walked" in answer) ? answer : undefined;
}
