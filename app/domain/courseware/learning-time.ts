import { type Block, isQuestion, isStory } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { plainText, type RichText } from "~/domain/courseware/rich-text";

/** Slower than the usual 230: people read on a phone, at work, what they want to remember. */
const WORDS_A_MINUTE = 150;

/** Minutes to think and answer, once the words are read. */
const TO_ANSWER: Record<Question["type"], number> = {
  "one-answer": 0.4,
  "several-answers": 0.6,
  "true-false": 0.3,
  ordering: 0.8,
  matching: 0.8,
  sorting: 0.8,
  number: 0.4,
  open: 2,
  "case-file": 1,
};
const TO_CHOOSE_IN_A_STORY = 0.3;

/** About how many minutes the blocks take: reading, answering, choosing, watching. */
export function minutesOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block) / WORDS_A_MINUTE + doing(block) + watching(block), 0);
}

/** All words a learner meets in a block; of a story about half, since one walks one way through it. */
function wordsIn(block: Block): number {
  if (block.type === "section") return count(block.text);
  if (isStory(block)) {
    const scenes = block.scenes.map(({ text, choices }) => [text, ...choices.map(({ effect }) => effect)].map(count));
    const choices = block.scenes.flatMap((scene) => scene.choices.map(({ text }) => countWords(text)));
    return count(block.intro) + (total(scenes.flat()) + total(choices)) / 2;
  }
  return count(block.prompt) + count(block.feedback) + total(partsOf(block).map(countWords));
}

function partsOf(question: Question): string[] {
  if ("items" in question) return [...question.items, ...question.targets].map(({ text }) => text);
  if (question.type === "open") return [plainText(question.model)];
  if (question.type === "number") return [question.unit];
  return [...question.options.map(({ text }) => text), ...question.documents.map(({ text }) => plainText(text))];
}

function doing(block: Block): number {
  if (isQuestion(block)) return TO_ANSWER[block.type];
  return isStory(block) ? block.scenes.filter(({ choices }) => choices.length > 0).length * TO_CHOOSE_IN_A_STORY : 0;
}

function watching(block: Block): number {
  const texts = block.type === "section" ? block.text : [];
  return total(texts.map((part) => (part.kind === "video" ? part.minutes : 0)));
}

const count = (text: RichText) => countWords(plainText(text));
const countWords = (words: string) => words.split(/\s+/).filter(Boolean).length;
const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
