/** Why a promise cannot be published by itself: nobody said how it is counted or that no longer fits, its plan is a draft, or what it is a part of waits. */
export type Unready = "undefined" | "unfit" | "draft-plan" | "whole-waits";

interface Waiting {
  category: "A" | "B" | "C";
  definition: unknown;
  inDraftPlan: boolean;
  umbrella: { waits: boolean } | null;
  whole: { waits: boolean } | null;
}

/** Whether a promise says all that publishing it needs. */
export function isDefined({ category, definition }: Pick<Waiting, "category" | "definition">): boolean {
  return category === "C" || definition !== null;
}

/** What keeps a promise from being published by itself; null when nothing does. */
export function unreadyBecause(promise: Waiting): Unready | null {
  if (promise.inDraftPlan) return "draft-plan";
  if (!isDefined(promise)) return "undefined";
  return promise.umbrella?.waits || promise.whole?.waits ? "whole-waits" : null;
}

export const unreadyWords: Record<Unready, string> = {
  undefined: "Vul eerst in hoe deze belofte wordt geteld.",
  unfit: "Deze belofte is niet gepubliceerd. Hieronder staat wat u eerst wijzigt.",
  "draft-plan": "Deze belofte hoort bij een plan dat nog een concept is. Ze wordt met dat plan gepubliceerd.",
  "whole-waits": "Publiceer eerst de belofte waar deze een deel van is.",
};
