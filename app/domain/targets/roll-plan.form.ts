import { z } from "~/platform/zod";
import type { TargetDefinition } from "./definition";
import { asksForBase, goalToAdjust, KEPT_BASES, type RollChoice } from "./roll-over";

interface Rollable {
  slug: string;
  definition: TargetDefinition | null;
}

/** The fields of one promise in the form that rolls a plan over. */
export const rollFields = {
  goal: (slug: string) => `waarde-${slug}`,
  base: (slug: string) => `basis-${slug}`,
};

/** Which promises of a plan go along to the next year, by slug, and what a person decides about each. */
export function rollForm(promises: readonly Rollable[]) {
  const known = new Set(promises.map(({ slug }) => slug));
  return z
    .object({
      gezien: z.string().max(200),
      mee: z.preprocess(
        (value) => (value === undefined ? [] : [value].flat()),
        z.array(z.string()).transform((slugs) => new Set(slugs.filter((slug) => known.has(slug)))),
      ),
    })
    .catchall(z.unknown())
    .transform((typed, context) => {
      const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
      if (typed.mee.size === 0) wrong("mee", "Kies minstens één belofte die meegaat.");
      const chosen = promises.filter(({ slug }) => typed.mee.has(slug));
      const choices = chosen.map((promise) => [promise.slug, choiceOf(promise, typed, wrong)] as const);
      return { seen: typed.gezien, choices: new Map<string, RollChoice>(choices) };
    });
}

type Wrong = (field: string, message: string) => void;

function choiceOf({ slug, definition }: Rollable, typed: Record<string, unknown>, wrong: Wrong): RollChoice {
  if (!definition) return { goal: null, base: null };
  return {
    goal:
      goalToAdjust(definition) === null
        ? null
        : goalOf(definition, typed[rollFields.goal(slug)], rollFields.goal(slug), wrong),
    base: asksForBase(definition) ? baseOf(typed[rollFields.base(slug)], rollFields.base(slug), wrong) : null,
  };
}

function goalOf({ measure, value }: TargetDefinition, typed: unknown, field: string, wrong: Wrong): number | null {
  const text = String(typed ?? "").trim();
  // What was promised before may be no whole number; unchanged it goes along.
  if (text === String(value)) return value;
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0) wrong(field, "Vul een heel getal in van 1 of meer.");
  else if (measure === "MANUAL_RATIO" && Number(text) > 100) wrong(field, "Een percentage gaat tot 100.");
  return Number(text);
}

function baseOf(typed: unknown, field: string, wrong: Wrong) {
  const base = KEPT_BASES.find((each) => each === typed) ?? null;
  if (!base) wrong(field, "Kies wat er met extra gebeurt.");
  return base;
}
