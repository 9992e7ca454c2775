import type { Question } from "~/domain/courseware/question";
import type { Story } from "~/domain/courseware/story";
import { type Answer, isChoice, isPlacing } from "~/domain/learning/answer";
import type { Walk } from "~/domain/learning/story-walk";
import { type Chance, chance, seedFor } from "./random";

const OWN_WORDS = [
  "Ik bespreek het eerst met een collega en schrijf op wat ik heb gezien.",
  "Rustig blijven, vragen stellen en niet zelf gaan onderzoeken.",
  "Ik zou vragen wat er aan de hand is en laten weten waar iemand terechtkan.",
];

/** The right answer to a question; own words where any are right. */
export function rightAnswer(question: Question, luck: Chance): Answer {
  if (question.type === "open") return { text: luck.pick(OWN_WORDS) };
  if (question.type === "number") return { number: question.right };
  return isPlacing(question) ? { placed: question.right } : { chosen: question.right };
}

/** A wrong answer that people could give; null where every answer is right. */
export function wrongAnswer(question: Question, luck: Chance): Answer | null {
  if (question.type === "open") return null;
  if (question.type === "number") return { number: question.right + question.tolerance + luck.between(1, 5) };
  if (isChoice(question)) {
    const wrong = question.options.filter(({ key }) => !question.right.includes(key));
    return { chosen: wrong.length > 0 ? [luck.pick(wrong).key] : question.right.slice(1) };
  }
  const targets = question.items.map(({ key }) => question.right[key] ?? "");
  const shifted = [...targets.slice(1), ...targets.slice(0, 1)];
  return { placed: Object.fromEntries(question.items.map(({ key }, index) => [key, shifted[index] ?? ""])) };
}

/** How many of a hundred answer a question right at once: between 45 and 95, the same for everybody. */
export function easeOf({ key, version }: Question): number {
  return chance(seedFor(`${key} ${version}`)).between(45, 95);
}

/** A walk through a story to one of its ends. */
export function walkThrough(story: Story, luck: Chance): Walk {
  const walk: Walk = [];
  let scene = story.scenes[0];
  while (scene && scene.choices.length > 0) {
    const choice = luck.pick(scene.choices);
    walk.push([scene.key, choice.key]);
    scene = story.scenes.find(({ key }) => key === choice.to);
  }
  return walk;
}
