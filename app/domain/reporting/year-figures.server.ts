import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { planYears } from "../targets/targets-queries.server";
import { figureParts } from "./figure-parts.server";
import { figuresOverview } from "./figures-overview";
import { reportScope, untilPresent } from "./report-scope";
import { targetProgress } from "./target-progress.server";

/** Everything the page of figures shows, for what its query string asks. */
export async function yearFigures(actor: Actor, query: URLSearchParams) {
  const known = await knownUntilPresent(actor);
  const scope = reportScope(query, known);
  const promises = await targetProgress(actor, scope);
  const parts = await figureParts(promises, scope, may.seeOrganisationsBehindFigures(actor));
  const overview = figuresOverview(promises, known.themeList, scope.theme, parts, scope.status);
  const { today, years, planned, themeList } = known;
  const noPlan = planned.includes(scope.year) ? null : { last: planned.at(-1) ?? null };
  return { scope, today, years, noPlan, themes: themeList, overview };
}

/** The same for what is asked of a year, whether that has a plan or not. */
export async function knownUntilPresent(actor: Actor) {
  const known = await knownTo(actor);
  return { ...known, planned: known.years, years: untilPresent(known.years, known.today) };
}

/** What a scope can be chosen from: the plan years, today, and the themes this actor may see. */
export async function knownTo(actor: Actor) {
  const where = may.seeAllFigures(actor) ? {} : { id: { in: ledThemes(actor) } };
  const [years, themeList] = await Promise.all([
    planYears(),
    db.theme.findMany({ where, orderBy: { position: "asc" }, select: { slug: true, title: true } }),
  ]);
  return { years, today: dayOf(clock.now()), themes: themeList.map(({ slug }) => slug), themeList };
}
