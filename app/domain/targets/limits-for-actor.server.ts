import type { Prisma } from "@db/client";
import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { type DefinitionFit, type DefinitionLimits, FEWEST_OF_A_KIND, fitOf } from "./definition-limits";

/** What an actor may choose for a promise of a year, with the names of what they choose from. */
export function offeredChoices(actor: Actor, year: number) {
  return choicesOf(db, may.seeAllFigures(actor) ? null : ledThemes(actor), year);
}

/** What who publishes may choose for a promise of a year. */
export async function publisherLimits(client: Prisma.TransactionClient, year: number): Promise<DefinitionLimits> {
  return (await choicesOf(client, null, year)).limits;
}

/** `led`: the ids of the themes whose offerings can be chosen; null for all. */
async function choicesOf(client: Prisma.TransactionClient, led: string[] | null, year: number) {
  const mine = led ? { themes: { some: { themeId: { in: led } } } } : {};
  const select = { slug: true, title: true };
  const [offerings, themes, formats, audiences, kinds] = await Promise.all([
    client.offering.findMany({ where: { publishedAt: { not: null }, ...mine }, orderBy: { title: "asc" }, select }),
    client.theme.findMany({ where: led ? { id: { in: led } } : {}, orderBy: { position: "asc" }, select }),
    client.format.findMany({ orderBy: { position: "asc" }, select }),
    client.audience.findMany({ where: { archivedAt: null }, orderBy: { position: "asc" }, select }),
    client.organisation.groupBy({ by: ["kind"], _count: true }),
  ]);
  const limits: DefinitionLimits = {
    offerings: offerings.map(slugOf),
    themes: themes.map(slugOf),
    formats: formats.map(slugOf),
    audiences: audiences.map(slugOf),
    kinds: kinds.filter(({ _count }) => _count >= FEWEST_OF_A_KIND).map(({ kind }) => kind),
    named: led !== null,
    year,
  };
  return { offerings, themes, formats, audiences, limits };
}

function slugOf({ slug }: { slug: string }): string {
  return slug;
}

/** Whether a definition stays within what this actor may choose. */
export async function fitFor(
  actor: Actor,
  year: number,
  definition: TargetDefinition,
  standing: TargetDefinition | null,
): Promise<DefinitionFit> {
  return fitOf(definition, standing, (await offeredChoices(actor, year)).limits);
}

/** The same, for what came by a form. NotFound for what no form offered them. */
export async function definitionFit(...asked: Parameters<typeof fitFor>): Promise<Exclude<DefinitionFit, "outside">> {
  const fit = await fitFor(...asked);
  if (fit === "outside") throw new NotFound("offering");
  return fit;
}
