import { randomUUID } from "node:crypto";
import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "../targets/definition";
import { figureOf } from "../targets/figure";
import { countedTables } from "./counted-rows.server";
import { dayCounts } from "./day-counts.server";
import { promiseLine } from "./promise-line";
import { reportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { idsOfOfferings } from "./target-progress.server";
import { targetRows } from "./target-rows.server";
import { knownTo } from "./year-figures.server";

/** Everything the page of one promise shows: its definition, its figure, what stands beside it, and the rows behind it. */
export async function targetFigure(actor: Actor, slug: string, query: URLSearchParams) {
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const { promise, ...behind } = await targetRows(actor, slug, scope);
  const { definition, progress, themes, sumsUp, audience, subtheme, source, note } = promise;
  const [offerings, beside, reached, regions, wholeOf] = await Promise.all([
    db.offering.findMany({
      where: { slug: { in: definition?.filter.offerings ?? [] } },
      orderBy: { title: "asc" },
      select: { slug: true, title: true },
    }),
    besideExtra(promise, scope.day),
    organisationsReached(promise, scope.day),
    db.organisation.findMany({ where: { slug: { in: behind.regions } }, select: { slug: true, name: true } }),
    partOf(promise, scope.year),
  ]);
  return {
    scope,
    today: known.today,
    years: known.years,
    line: promiseLine(promise, scope.theme),
    promise: { definition, parts: progress?.parts ?? [], themes, sumsUp, audience, subtheme, source, note, wholeOf },
    offerings,
    beside,
    reached,
    behind: { ...behind, regions: behind.regions.map((region) => ({ slug: region, title: titleOf(region, regions) })) },
  };
}

/** Beside "extra": how many began in the period at all, and how many came to the end. */
async function besideExtra({ slug, definition }: ReportedPromise, day: Day) {
  if (!definition || definition.baseline.kind === "NOT_EXTRA") return null;
  const inPeriod: TargetDefinition = { ...definition, baseline: { kind: "NOT_EXTRA" } };
  const started = { id: randomUUID(), slug, definition: inPeriod };
  const filter = { ...definition.filter, threshold: "COMPLETED" as const };
  const completed = { id: randomUUID(), slug, definition: { ...inPeriod, filter } };
  const counts = await dayCounts([started, completed], await idsOfOfferings([started]), day);
  const figure = ({ id, definition: own }: typeof started) => figureOf(own, counts.get(id) ?? []) ?? 0;
  return { started: figure(started), completed: figure(completed) };
}

/** That an organisation was reached is always shown; through whom or when is not. */
async function organisationsReached({ id, slug, definition }: ReportedPromise, day: Day): Promise<string[]> {
  if (definition?.measure !== "ORGANISATIONS_REACHED" && definition?.measure !== "MANUAL_ORGANISATIONS") return [];
  const counted = [{ id, slug, definition }];
  const rows = await db.$queryRaw<{ name: string }[]>(Prisma.sql`
    ${countedTables(counted, await idsOfOfferings(counted), day)}
    SELECT name FROM counted JOIN organisation ON organisation.id = counted.organisation_id ORDER BY name`);
  return rows.map(({ name }) => name);
}

async function partOf({ definition }: ReportedPromise, year: number): Promise<{ slug: string; title: string } | null> {
  const slug = definition?.filter.subsetOf;
  if (!slug) return null;
  const where = { planYear_slug: { planYear: year, slug } };
  return db.target.findUnique({ where, select: { slug: true, title: true } });
}

function titleOf(region: string, known: { slug: string; name: string }[]): string {
  return known.find(({ slug }) => slug === region)?.name.replace(/^Veiligheidsregio /, "") ?? region;
}
