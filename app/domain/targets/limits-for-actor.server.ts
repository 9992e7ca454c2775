import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { type DefinitionFit, type DefinitionLimits, FEWEST_OF_A_KIND, fitOf } from "./definition-limits";

/** What an actor may choose for a promise of a year, with the names of the offerings. */
export async function offeredChoices(actor: Actor, year: number) {
  const all = may.seeAllFigures(actor);
  const mine = all ? {} : { themes: { some: { themeId: { in: ledThemes(actor) } } } };
  const [offerings, kinds] = await Promise.all([
    db.offering.findMany({
      where: { state: { not: "DRAFT" }, ...mine },
      orderBy: { title: "asc" },
      select: { slug: true, title: true },
    }),
    db.organisation.groupBy({ by: ["kind"], _count: true }),
  ]);
  const limits: DefinitionLimits = {
    offerings: offerings.map(({ slug }) => slug),
    kinds: kinds.filter(({ _count }) => _count >= FEWEST_OF_A_KIND).map(({ kind }) => kind),
    named: !all,
    year,
  };
  return { offerings, limits };
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
