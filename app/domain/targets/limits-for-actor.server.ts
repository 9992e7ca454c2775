import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { type DefinitionFit, type DefinitionLimits, FEWEST_OF_A_KIND, fitOf } from "./definition-limits";

/** What an actor may choose for a promise of a year, with the names of what they choose from. */
export async function offeredChoices(actor: Actor, year: number) {
  const all = may.seeAllFigures(actor);
  const led = ledThemes(actor);
  const mine = all ? {} : { themes: { some: { themeId: { in: led } } } };
  const select = { slug: true, title: true };
  const [offerings, themes, formats, audiences, kinds] = await Promise.all([
    db.offering.findMany({ where: { publishedAt: { not: null }, ...mine }, orderBy: { title: "asc" }, select }),
    db.theme.findMany({ where: all ? {} : { id: { in: led } }, orderBy: { position: "asc" }, select }),
    db.format.findMany({ orderBy: { position: "asc" }, select }),
    db.audience.findMany({ where: { archivedAt: null }, orderBy: { position: "asc" }, select }),
    db.organisation.groupBy({ by: ["kind"], _count: true }),
  ]);
  const limits: DefinitionLimits = {
    offerings: offerings.map(slugOf),
    themes: themes.map(slugOf),
    formats: formats.map(slugOf),
    audiences: audiences.map(slugOf),
    kinds: kinds.filter(({ _count }) => _count >= FEWEST_OF_A_KIND).map(({ kind }) => kind),
    named: !all,
    year,
  };
  return { offerings, themes, formats, audiences, limits };
}

function slugOf({ slug }: { slug: string }): string {
  return slug;
}

/** Whether a definition stays within what this actor may choose. NotFound for what no form offered them. */
export async function definitionFit(
  actor: Actor,
  year: number,
  definition: TargetDefinition,
  standing: TargetDefinition | null,
): Promise<Exclude<DefinitionFit, "outside">> {
  const { limits } = await offeredChoices(actor, year);
  const fit = fitOf(definition, standing, limits);
  if (fit === "outside") throw new NotFound("offering");
  return fit;
}
