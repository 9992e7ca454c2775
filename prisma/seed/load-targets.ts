import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "@db/client";
import { definitionColumns } from "~/domain/targets/definition-columns";
import { startOfDay } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type PlannedTarget, planFor } from "./reference/target-definitions";

type YearTarget = PlannedTarget & { planYear: number };

/**
 * Loads the Jaarplan of these years. Again changes nothing; a changed row is changed, a changed definition becomes a new
 * version unless someone in the academy made the newest one. A plan that was rolled over and a promise that was added are
 * theirs as a whole. Themes must be there already.
 */
export async function loadTargets(tx: Tx, asked: number[]): Promise<void> {
  const years = await yearsToLoad(tx, asked);
  const theirs = await tx.target.findMany({
    where: { planYear: { in: years }, byPerson: true },
    select: { planYear: true, slug: true },
  });
  const taken = new Set(theirs.map(keyOf));
  const planned = years
    .flatMap((planYear) => planFor(planYear).map((target) => ({ ...target, planYear })))
    .filter((target) => !taken.has(keyOf(target)));
  await tx.target.createMany({
    data: planned.map((target) => ({ ...columnsOf(target), wordStatus: target.wordStatus })),
    skipDuplicates: true,
  });
  const targets = await tx.target.findMany({
    where: { planYear: { in: years }, byPerson: false },
    select: { id: true, planYear: true, slug: true, themes: true, versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const stored = new Map(targets.map((target) => [keyOf(target), target]));
  await writeTexts(tx, planned, stored);
  await writeThemes(tx, planned, stored);
  await writeVersions(tx, planned, stored);
}

/** Those of the years that no person rolled over. */
async function yearsToLoad(tx: Tx, asked: number[]): Promise<number[]> {
  const data = asked.map((year) => ({ year, title: `Jaarplan ${year}` }));
  await tx.planYear.createMany({ data, skipDuplicates: true });
  const plans = await tx.planYear.findMany({ where: { year: { in: asked }, byPerson: false } });
  return plans.map(({ year }) => year);
}

type WithAll = Prisma.TargetGetPayload<{ include: { themes: true; versions: true } }>;
type Stored = Map<string, Pick<WithAll, "id" | "themes" | "versions">>;

function keyOf({ planYear, slug }: { planYear: number; slug: string }): string {
  return `${planYear} ${slug}`;
}

function columnsOf({ planYear, slug, category, title, subtheme, audience, source, note, position }: YearTarget) {
  return { planYear, slug, category, title, subtheme, audience, source, note, position };
}

async function writeTexts(tx: Tx, planned: YearTarget[], stored: Stored): Promise<void> {
  const rows = planned.map((target) => ({
    ...columnsOf(target),
    id: stored.get(keyOf(target))?.id,
    umbrellaId: target.umbrella ? stored.get(keyOf({ ...target, slug: target.umbrella }))?.id : null,
  }));
  await tx.$executeRaw`
    UPDATE target t SET category = n.category, title = n.title, subtheme = n.subtheme, audience = n.audience,
      source = n.source, note = n.note, position = n.position, umbrella_id = n."umbrellaId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(id uuid, category "TargetCategory", title text,
      subtheme text, audience text, source text, note text, position int, "umbrellaId" uuid)
    WHERE t.id = n.id AND (t.category, t.title, t.subtheme, t.audience, t.source, t.note, t.position, t.umbrella_id)
      IS DISTINCT FROM (n.category, n.title, n.subtheme, n.audience, n.source, n.note, n.position, n."umbrellaId")`;
}

async function writeThemes(tx: Tx, planned: YearTarget[], stored: Stored): Promise<void> {
  const themes = await tx.theme.findMany({ select: { id: true, slug: true } });
  const idOf = new Map(themes.map(({ id, slug }) => [slug, id]));
  const wanted = planned.flatMap((target) =>
    target.themes.map((slug) => ({ targetId: idIn(stored, target), themeId: known(idOf.get(slug), slug) })),
  );
  const pairs = new Set(wanted.map(({ targetId, themeId }) => `${targetId} ${themeId}`));
  const gone = [...stored.values()]
    .flatMap((target) => target.themes)
    .filter(({ targetId, themeId }) => !pairs.has(`${targetId} ${themeId}`));
  if (gone.length > 0) await tx.targetTheme.deleteMany({ where: { OR: gone } });
  await tx.targetTheme.createMany({ data: wanted, skipDuplicates: true });
}

async function writeVersions(tx: Tx, planned: YearTarget[], stored: Stored): Promise<void> {
  const versions = planned.flatMap((target) => {
    const [latest] = stored.get(keyOf(target))?.versions ?? [];
    // What people decided about a promise is theirs: the plan's own text no longer says how it is counted.
    if (!target.definition || latest?.byPerson) return [];
    const columns = definitionColumns(target.definition);
    if (latest && isDeepStrictEqual(comparable(columns), comparable(latest))) return [];
    const publishedAt = latest ? clock.now() : startOfDay(`${target.planYear}-01-01`);
    return [{ ...columns, targetId: idIn(stored, target), number: (latest?.number ?? 0) + 1, publishedAt }];
  });
  await tx.targetVersion.createMany({ data: versions });
}

/** What makes a version another one: its counting rule, in a shape that survives the database. */
function comparable(
  version: Omit<ReturnType<typeof definitionColumns>, "value" | "filter" | "baseline"> & Loose,
): unknown {
  const { measure, filter, baseline, fromDay, untilDay, dueDay, rhythm, perPeriod, comparator, value } = version;
  const { monthWeights } = version;
  const columns = { measure, filter, baseline, fromDay, untilDay, dueDay, rhythm, perPeriod, comparator, monthWeights };
  return JSON.parse(JSON.stringify({ ...columns, value: value === null ? null : Number(value) }));
}

interface Loose {
  value: number | Prisma.Decimal | null;
  filter: unknown;
  baseline: unknown;
}

function idIn(stored: Stored, target: YearTarget): string {
  return known(stored.get(keyOf(target))?.id, keyOf(target));
}

function known(id: string | undefined, name: string): string {
  if (id === undefined) throw new Error(`not loaded: ${name}`);
  return id;
}
