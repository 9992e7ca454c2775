import type { Choice } from "~/domain/courseware/question";
import type { RichText } from "~/domain/courseware/rich-text";
import type { Scene, Story, StoryChoice, StoryEnd } from "~/domain/courseware/story";

/** The choices made so far, each with the scene it was made in. */
export type Walk = [scene: string, choice: string][];

/** A choice in the scene where one is, or a new beginning. */
export type StoryStep = Walk[number] | "again";

type Step = { scene: Scene; choice: StoryChoice };

/** What a learner may see of a story: the way they went and where they are now, never where another choice would have led. */
export type StoryView = {
  kind: "story";
  type: Story["type"];
  key: string;
  title: string;
  with: string | null;
  intro: RichText;
  steps: { scene: string; text: RichText; chose: string; effect: RichText }[];
  scene: { key: string; text: RichText; choices: Choice[]; end: StoryEnd | null };
};

export function storyView(story: Story, walk: Walk): StoryView {
  const steps = stepsOf(story, walk) ?? [];
  const { key, text, choices, end } = sceneAfter(story, steps);
  const { type, title, with: partner, intro } = story;
  return {
    kind: "story",
    type,
    key: story.key,
    title,
    with: partner,
    intro,
    steps: steps.map(({ scene, choice }) => {
      return { scene: scene.key, text: scene.text, chose: choice.text, effect: choice.effect };
    }),
    scene: { key, text, choices: choices.map((choice) => ({ key: choice.key, text: choice.text })), end },
  };
}

/** The walk with one choice more, or begun again; null when one is not in that scene (any more) or it has no such choice. */
export function walkOn(story: Story, walk: Walk, step: StoryStep): Walk | null {
  if (step === "again") return walk.length > 0 ? [] : null;
  const steps = stepsOf(story, walk);
  const here = sceneAfter(story, steps ?? []);
  const [scene, choice] = step;
  if (here.key !== scene || !here.choices.some(({ key }) => key === choice)) return null;
  return [...(steps ? walk : []), [scene, choice]];
}

/** Whether a walk has come to an end of its story. */
export function isAtEnd(story: Story, walk: Walk): boolean {
  const steps = stepsOf(story, walk);
  return steps !== null && sceneAfter(story, steps).choices.length === 0;
}

/** Null when the story is no longer as it was when it was walked: then one begins again. */
function stepsOf(story: Story, walk: Walk): Step[] | null {
  const steps: Step[] = [];
  for (const [sceneKey, choiceKey] of walk) {
    const scene = sceneAfter(story, steps);
    const choice = scene.choices.find(({ key }) => key === choiceKey);
    if (scene.key !== sceneKey || !choice) return null;
    steps.push({ scene, choice });
  }
  return steps;
}

function sceneAfter(story: Story, steps: Step[]): Scene {
  const key = steps.at(-1)?.choice.to ?? story.scenes[0]?.key;
  const scene = story.scenes.find((each) => each.key === key);
  if (!scene) throw new Error(`The story ${story.key} has no scene ${key}`);
  return scene;
}
