import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { byTheme } from "../targets/by-theme";
import { planToRoll, type RollablePromise } from "../targets/plan-to-roll.server";
import { asksForBase, goalToAdjust, rolledPeriod } from "../targets/roll-over";
import { rollFields } from "../targets/roll-plan.form";
import { baseChoices, baseWords, goalLabel, leftOutWords } from "../targets/roll-words";
import { targetProgress } from "./target-progress.server";

/** Every promise of a plan with what would go along to the next year, beside how it stands today. Throws NotFound. */
export async function rollPage(actor: Visitor, asked: string) {
  insist(may.keepPlans(actor));
  if (!/^\d{4}$/.test(asked)) throw new NotFound("plan");
  const year = Number(asked);
  const [plan, existing, progress] = await Promise.all([
    planToRoll(db, year),
    db.planYear.findUnique({ where: { year: year + 1 } }),
    targetProgress(actor, { year, day: dayOf(clock.now()) }),
  ]);
  const standing = new Map(progress.map(({ slug, words }) => [slug, words]));
  return {
    year,
    next: year + 1,
    exists: existing && (existing.byPerson && existing.publishedAt === null ? "draft" : "published"),
    seen: plan.seen,
    promises: plan.promises,
    sections: byTheme(plan.promises, ({ themes }) => themes).map(({ title, things }) => ({
      title,
      rows: things.map((promise) => rollRow(promise, year + 1, standing.get(promise.slug) ?? "")),
    })),
    fields: fieldsOf(plan.promises, year + 1),
  };
}

/** The form as it begins: all goes along but what is over, with the number it has. */
function fieldsOf(promises: RollablePromise[], next: number): Record<string, string | string[]> {
  const along = promises.filter((promise) => leftOutWords(promise, next) === null);
  const goals = promises.flatMap(({ slug, definition }) => {
    const goal = definition && goalToAdjust(definition);
    return goal === null ? [] : [[rollFields.goal(slug), String(goal)] as const];
  });
  return { mee: along.map(({ slug }) => slug), ...Object.fromEntries(goals) };
}

/** One promise as the page asks about it. */
export type RollRow = ReturnType<typeof rollRow>;

function rollRow(promise: RollablePromise, next: number, stands: string) {
  const { slug, title, themes, umbrella, definition, wordStatus } = promise;
  const goal = definition && goalToAdjust(definition);
  return {
    slug,
    title,
    together: themes.slice(1).map(({ shortTitle }) => shortTitle),
    stands: definition ? stands : (wordStatus ?? ""),
    counted: definition !== null,
    period: definition && rolledPeriod(definition, next),
    goal: definition && goal !== null ? goalLabel(definition) : null,
    base: definition && baseWords(definition, next),
    baseChoices: definition && asksForBase(definition) ? baseChoices(definition, next) : null,
    partOf: umbrella?.title ?? null,
    leftOut: leftOutWords(promise, next),
  };
}
