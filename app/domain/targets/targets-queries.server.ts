import type { Prisma } from "@db/client";
import { type Day, dayOf, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { type VersionStanding, versionStandings } from "./definition-versions";
import type { PlannedPromise } from "./planned-promise";
import { baseline, targetFilter } from "./target-filter";

interface Which {
  year: number | { in: number[] };
  /** Definitions as they stood at the end of this day. */
  day: Day;
  /** Only promises that one of these themes owns; null for all. */
  themeIds: string[] | null;
  slug?: string;
}

/** The promises of a plan year that were published by the end of a day, in the order of the plan. */
export async function promisesOf({ year, day, themeIds, slug }: Which): Promise<PlannedPromise[]> {
  const targets = await db.target.findMany({
    where: {
      planYear: year,
      slug,
      themes: themeIds ? { some: { themeId: { in: themeIds } } } : undefined,
      ...publishedBy(day),
    },
    orderBy: { position: "asc" },
    include: {
      themes: { select: { theme: true }, orderBy: { theme: { position: "asc" } } },
      versions: { orderBy: { number: "asc" } },
      umbrella: { select: { slug: true } },
      children: { where: publishedBy(day), select: { slug: true, title: true }, orderBy: { position: "asc" } },
      statuses: { where: { saidAt: { lt: endOfDay(day) } }, orderBy: [{ saidAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  return targets.map(({ themes, versions, umbrella, children, statuses, ...target }) => ({
    ...target,
    wordStatus: statuses[0]?.status ?? target.wordStatus,
    themes: themes.map(({ theme }) => theme),
    umbrella: umbrella?.slug ?? null,
    sumsUp: children,
    definition: definitionAt(versions, day),
  }));
}

/** A definition that a promise has, had or will have, and how it came about. */
export interface KnownDefinition extends VersionStanding {
  number: number;
  from: Day;
  definition: TargetDefinition;
  reason: string;
  /** Who proposed it, as long as they are known. */
  author: string | null;
  /** The day on which management published it; the plan's own have none. */
  decidedOn: Day | null;
}

/** The definitions of a promise that were known by the end of `day`, first one first, with how each stands on that day. */
export async function definitionsOf(targetId: string, day: Day): Promise<KnownDefinition[]> {
  const end = endOfDay(day);
  const versions = await db.targetVersion.findMany({
    where: { targetId },
    orderBy: { number: "asc" },
    include: { author: { select: { name: true } } },
  });
  const known = versions.filter((version, index) => index === 0 || (version.decidedAt ?? version.publishedAt) < end);
  const dated = known.map(({ author, ...version }) => ({
    number: version.number,
    from: dayOf(version.publishedAt),
    definition: definitionIn(version),
    reason: version.reason,
    author: author?.name ?? null,
    decidedOn: version.decidedAt && dayOf(version.decidedAt),
  }));
  return versionStandings(dated, day);
}

/** The years that have a published plan, earliest first. */
export async function planYears(): Promise<number[]> {
  const where = { OR: [{ byPerson: false }, { publishedAt: { not: null } }] };
  const years = await db.planYear.findMany({ where, orderBy: { year: "asc" } });
  return years.map(({ year }) => year);
}

/** What came with the Jaarplan was always in it; what a person made is in it from the day it was published. */
function publishedBy(day: Day): Prisma.TargetWhereInput {
  return { OR: [{ byPerson: false }, { publishedAt: { lt: endOfDay(day) } }] };
}

type Version = Prisma.TargetVersionGetPayload<object>;

/** Before its first publication a promise is counted as it was first published. */
function definitionAt(versions: Version[], day: Day): TargetDefinition | null {
  const end = endOfDay(day);
  const version = versions.findLast(({ publishedAt }) => publishedAt < end) ?? versions[0];
  return version ? definitionIn(version) : null;
}

/** The definition that a stored version holds. */
export function definitionIn(version: Version): TargetDefinition {
  const { measure, rhythm, perPeriod, comparator, monthWeights } = version;
  return {
    measure,
    rhythm,
    perPeriod,
    comparator,
    filter: targetFilter.parse(version.filter),
    baseline: baseline.parse(version.baseline),
    fromDay: dayIn(version.fromDay),
    untilDay: dayIn(version.untilDay),
    dueDay: version.dueDay ? dayIn(version.dueDay) : null,
    value: version.value === null ? null : version.value.toNumber(),
    ...(monthWeights.length > 0 && { monthWeights }),
  };
}

/** The day in a DATE column, which Prisma gives as midnight UTC. */
function dayIn(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
