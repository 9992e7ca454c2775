import { isQuestion, isStory, type Module } from "~/domain/courseware/course";
import type { Report } from "~/domain/courseware/course-problem";
import { minutesOf } from "~/domain/courseware/learning-time";
import type { RichBlock, RichText } from "~/domain/courseware/rich-text";

/** Reports what a module lacks, and minutes it does not take. */
export function checkModule(module: Module, report: Report): void {
  const { blocks, minutes } = module;
  const texts = blocks.map((block) => (isQuestion(block) ? block.prompt : isStory(block) ? block.intro : block.text));
  const has = (test: (block: RichBlock) => boolean) => texts.some((text) => hasBlock(text, test));
  if (!blocks.some(({ type }) => type === "section")) report(1, "a module needs at least one {% section %}");
  if (!blocks.some(isQuestion)) report(1, "a module needs at least one question");
  if (!blocks.some((block) => isStory(block) || block.type === "case-file")) {
    report(1, "a module needs one thing to do: a {% dilemma %}, {% conversation %} or {% case-file %}");
  }
  if (!has(({ kind }) => kind === "figure")) report(1, "a module needs at least one {% figure %}");
  if (!has((block) => block.kind === "callout" && block.look === "maandag")) {
    report(1, "a module needs one thing to do on Monday: {% monday %}");
  }
  const estimate = minutesOf(blocks);
  if (estimate < minutes * 0.5 || estimate > minutes * 1.5) {
    report(1, `reading and doing takes about ${Math.round(estimate)} minutes, the head promises ${minutes}`);
  }
}

function hasBlock(text: RichText, test: (block: RichBlock) => boolean): boolean {
  return text.some((block) => test(block) || ("blocks" in block && hasBlock(block.blocks, test)));
}
