import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Day, dayOf, yearOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import type { PlannedPromise } from "./planned-promise";
import { planYears, promisesOf } from "./targets-queries.server";

export interface TargetToKeep {
  promise: PlannedPromise;
  year: number;
  today: Day;
  themeIds: string[];
}

/** The promise that this actor may write about, in the plan year asked for or else the present one. Throws NotFound. */
export async function targetToKeep(actor: Actor, slug: string, asked: string | null): Promise<TargetToKeep> {
  const today = dayOf(clock.now());
  const years = await planYears();
  const present = years.findLast((year) => year <= yearOf(today)) ?? years[0] ?? yearOf(today);
  const year = years.find((each) => String(each) === asked) ?? present;
  const led = may.seeAllFigures(actor) ? null : ledThemes(actor);
  const [promise] = await promisesOf({ year, day: today, themeIds: led, slug });
  if (!promise) throw new NotFound("target");
  const themes = await db.targetTheme.findMany({ where: { targetId: promise.id }, select: { themeId: true } });
  return { promise, year, today, themeIds: themes.map(({ themeId }) => themeId) };
}
