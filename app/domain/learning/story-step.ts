import type { AnswerFields } from "~/domain/learning/answer";
import type { StoryStep } from "~/domain/learning/story-walk";

/** The scene a choice was made in. */
export const SCENE_FIELD = "scene";
export const STEP_FIELD = "keuze";
export const AGAIN_FIELD = "opnieuw";

/** The step in the fields of a form; null when there is none. */
export function readStep(fields: AnswerFields): StoryStep | null {
  if (fields[AGAIN_FIELD]) return "again";
  const [scene, choice] = [fields[SCENE_FIELD]?.[0], fields[STEP_FIELD]?.[0]];
  return scene && choice ? [scene, choice] : null;
}
