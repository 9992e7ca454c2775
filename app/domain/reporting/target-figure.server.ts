import { randomUUID } from "node:crypto";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "../targets/definition";
import { figureOf } from "../targets/figure";
import { countedEditionLines } from "./counted-edition-lines.server";
import { dayCounts } from "./day-counts";
import { listedDefinition, listWithin } from "./extra-lists";
import { organisationSplit } from "./organisation-cells.server";
import { reachedOrganisations } from "./organisations-reached.server";
import { plannedLines } from "./planned-yield";
import { promiseLine } from "./promise-line";
import { dayOfReached } from "./quarter-ends";
import { reachedNames, reachedSplits } from "./reached-split";
import { reportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { standAt } from "./stand.server";
import { targetLine } from "./target-line.server";
import { targetRows } from "./target-rows.server";
import { knownTo } from "./year-figures.server";

/** Everything the page of one promise shows: its definition, its figure, the line through the year, its parts, and the rows behind it. */
export async function targetFigure(actor: Actor, slug: string, query: URLSearchParams) {
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const { promise, ...behind } = await targetRows(actor, slug, scope);
  const { definition, progress, themes, sumsUp, audience, subtheme, source, note, outlook, headcounts } = promise;
  const reachedOn = dayOfReached(scope.day, known.today);
  const [offerings, beside, reached, wholeOf, line, organisations, counted] = await Promise.all([
    db.offering.findMany({
      where: { slug: { in: definition?.filter.offerings ?? [] } },
      orderBy: { title: "asc" },
      select: { slug: true, title: true },
    }),
    besideExtra(promise, scope.day),
    reachedOrganisations([promise], reachedOn),
    partOf(promise, scope.year),
    targetLine(promise, scope.day),
    organisationSplit(promise, scope),
    countedEditionLines(actor, headcounts?.editions ?? []),
  ]);
  const own = reached.get(promise.id) ?? null;
  const parts = (progress?.parts ?? []).map((part, index) => {
    return { ...part, withHeadcounts: headcounts?.parts[index] ?? null };
  });
  return {
    scope,
    today: known.today,
    years: known.years,
    line: promiseLine(promise, scope.theme),
    promise: { definition, parts, themes, sumsUp, audience, subtheme, source, note, wholeOf },
    offerings,
    beside,
    headcounts: { ...counted, whole: headcounts?.whole ?? null },
    reached: own && reachedNames(own, scope, reachedOn),
    yearLine: line,
    organisations,
    plan: definition && outlook && !progress?.over ? planOf(definition, outlook) : null,
    behind: { ...behind, splits: own ? { ...behind.splits, ...reachedSplits(own) } : behind.splits },
  };
}

function planOf(definition: TargetDefinition, outlook: NonNullable<ReportedPromise["outlook"]>) {
  return {
    lines: plannedLines(definition, outlook),
    measure: definition.measure,
    shareOfNew: outlook.shareOfNew,
  };
}

/** Of "extra": who was there before, who began in the period at all, and how many came to the end. */
async function besideExtra({ id, slug, definition, days }: ReportedPromise, day: Day) {
  if (!definition || definition.baseline.kind === "NOT_EXTRA") return null;
  const started = { id: randomUUID(), slug, definition: listedDefinition(definition, "nu") };
  const completed = { id: randomUUID(), slug, definition: listedDefinition(definition, "klaar") };
  const [stand, members] = await Promise.all([
    standAt([started, completed], day),
    db.baselineMember.count({ where: { targetId: id } }),
  ]);
  const counts = dayCounts(stand);
  const figure = ({ id: own, definition: rule }: typeof started) => figureOf(rule, counts.get(own) ?? []) ?? 0;
  const { baseline, fromDay } = definition;
  const earlier = days.reduce((sum, { day: each, count }) => (each < fromDay ? sum + count : sum), 0);
  const base = { NONE: earlier, FROZEN: members, NUMBER: baseline.kind === "NUMBER" ? baseline.count : 0 };
  return {
    base: base[baseline.kind],
    baseSource: baseline.kind === "NUMBER" ? baseline.source : null,
    /** The rows of who was there before can be opened. */
    baseOpens: listWithin(definition, "basis") !== null,
    started: figure(started),
    extra: figureOf(definition, days) ?? 0,
    completed: figure(completed),
  };
}

async function partOf({ definition }: ReportedPromise, year: number): Promise<{ slug: string; title: string } | null> {
  const slug = definition?.filter.subsetOf;
  if (!slug) return null;
  const where = { planYear_slug: { planYear: year, slug } };
  return db.target.findUnique({ where, select: { slug: true, title: true } });
}
