import type { Actor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { type FoundCourse, readCourses } from "~/domain/courseware/courseware-files.server";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { academyLists } from "./academy-lists";
import { loadCatalogue } from "./load-catalogue";
import { loadLists } from "./load-lists";
import { loadOrganisations } from "./load-organisations";
import { loadTargets } from "./load-targets";
import { PLAN_YEAR } from "./reference/target-definitions";

const LOCK = 20_250_101;
const PATIENCE_MS = 60_000;

/**
 * Everything the academy knows before anyone has done anything. Again changes nothing; a line of the files that was changed is updated.
 * The courses are those of `courses/`, which must be in order, unless others are given.
 */
export async function loadReferenceData(actor: Actor, courses?: FoundCourse[]): Promise<void> {
  insist(may.loadReferenceData(actor));
  const found = courses ?? (await readCourses(academyLists));
  await inTransaction(async (tx) => {
    // Of two processes that start together the second waits, and finds everything there.
    await tx.$executeRaw`SELECT set_config('lock_timeout', '30s', true), set_config('statement_timeout', '30s', true)`;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    await loadOrganisations(tx);
    await loadLists(tx);
    await loadCatalogue(
      tx,
      found.map(({ course }) => course),
    );
    await loadTargets(tx, await planYears(tx));
  }, PATIENCE_MS);
  await publishCourses(actor, found);
}

/** The year of the Jaarplan, and years it was loaded for before: no other year gets a plan that nobody made. */
async function planYears(tx: Tx): Promise<number[]> {
  const loaded = await tx.planYear.findMany({ where: { byPerson: false }, select: { year: true } });
  return [...new Set([PLAN_YEAR, ...loaded.map(({ year }) => year)])];
}
