import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { planYears } from "../targets/targets-queries.server";
import { figureParts } from "./figure-parts.server";
import { figuresOverview } from "./figures-overview";
import { reportScope } from "./report-scope";
import { targetProgress } from "./target-progress.server";

/** Everything the page of figures shows, for what its query string asks. */
export async function yearFigures(actor: Actor, query: URLSearchParams) {
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const promises = await targetProgress(actor, scope);
  const parts = await figureParts(promises, scope, may.seeOrganisationsBehindFigures(actor));
  const overview = figuresOverview(promises, known.themeList, scope.theme, parts, scope.status);
  const { today, years, themeList } = known;
  return { scope, today, years, themes: themeList, overview };
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
