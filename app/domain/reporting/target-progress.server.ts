import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { Day } from "~/platform/amsterdam";
import { progressOf } from "../targets/progress";
import { figureWords } from "../targets/target-words";
import { promisesOf } from "../targets/targets-queries.server";
import { countedEditions } from "./counted-editions.server";
import { dayCounts } from "./day-counts";
import { headcountsBeside } from "./headcount-bounds";
import { outlooksOf } from "./outlooks.server";
import type { ReportedPromise } from "./reported-promise";
import { standAt } from "./stand.server";

/**
 * How the promises of a year stand at the end of a day: all of them for management, those of their themes for theme leads.
 * The number of queries does not grow with the number of promises.
 */
export async function targetProgress(
  actor: Actor,
  { year, day, slug }: { year: number; day: Day; slug?: string },
): Promise<ReportedPromise[]> {
  insist(may.seeFigures(actor));
  const themeIds = may.seeAllFigures(actor) ? null : ledThemes(actor);
  const promises = await promisesOf({ year, day, themeIds, slug });
  const counted = promises.flatMap(({ id, slug: own, definition }) =>
    definition ? [{ id, slug: own, definition }] : [],
  );
  const stand = await standAt(counted, day);
  const counts = dayCounts(stand);
  const [outlooks, editions] = await Promise.all([outlooksOf(counted, stand, day), countedEditions(counted, stand)]);
  return promises.map((promise) => {
    const outlook = outlooks.get(promise.id);
    const days = counts.get(promise.id) ?? [];
    const { definition } = promise;
    if (!definition || !outlook)
      return { ...promise, progress: null, days, outlook: null, headcounts: null, words: "" };
    const progress = progressOf(definition, days, outlook, day);
    const headcounts = headcountsBeside(definition, progress, editions.get(promise.id) ?? []);
    return { ...promise, progress, days, outlook, headcounts, words: figureWords(definition, progress) };
  });
}
