import type { Prisma } from "@db/client";
import { type Actor, ledThemes } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import type { Day } from "~/platform/amsterdam";
import { promisesOf } from "../targets/targets-queries.server";
import type { Counted } from "./counting-rule";
import { rowStandings, type StoodRow } from "./row-standings.server";
import { type Reason, whyCounted } from "./why-counted";

type Judged = Counted & { title: string };

/** The promises of a year that an actor may see and that are counted. */
export async function promisesToJudge(actor: Actor, { year, day }: { year: number; day: Day }): Promise<Judged[]> {
  insist(may.seeFigures(actor));
  const themeIds = may.seeAllFigures(actor) ? null : ledThemes(actor);
  return countedOf(await promisesOf({ year, day, themeIds }));
}

/** The promises among these that are counted at all. */
export function countedOf(promises: Awaited<ReturnType<typeof promisesOf>>): Judged[] {
  return promises.flatMap(({ id, slug, title, definition }) => (definition ? [{ id, slug, title, definition }] : []));
}

/** Some rows, each with how it stands for these promises. */
export function judgedRows(which: Prisma.Sql, targets: Judged[], day: Day): Promise<StoodRow[]> {
  return rowStandings(which, targets, day);
}

/** Why one row counts for a promise, or not. */
export function reasonOf(row: StoodRow, target: Judged, seesOrganisation: boolean): Reason {
  return whyCounted(row, target, {
    ...row.standing,
    counted: row.countsFor.has(target.id),
    inBaseline: row.inBaselineOf.has(target.id),
    seesOrganisation,
  });
}
