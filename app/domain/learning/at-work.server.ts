import { Prisma } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import type { Course } from "~/domain/courseware/course";
import { courseOfVersion } from "~/domain/courseware/course-queries.server";
import { clock } from "~/platform/clock";
import { asksAgain, db } from "~/platform/db.server";

/** Someone at work in an e-learning, as it was when they were last seen there. */
export type AtWork = { key: string; progressId: string; versionId: string; course: Course };

const MOST_REMEMBERED = 5_000;
// Only where to look first: the statement that stores a step asks again whether all of it is still so.
const remembered = new Map<string, AtWork>();

/**
 * Someone who began an e-learning that all may see, when their next step can neither complete it (that is up to the final
 * test, or was done) nor end a silence. Null for all others: theirs is a step that takes the lock first.
 */
export async function atWorkIn(actor: Visitor, slug: string): Promise<AtWork | null> {
  const key = `${actor.personId} ${slug}`;
  const known = remembered.get(key);
  if (known) return known;
  const [found] = await db.$queryRaw<{ progressId: string; versionId: string; completed: boolean }[]>(Prisma.sql`
    SELECT progress.id AS "progressId", ${newestVersion} AS "versionId", completed_at IS NOT NULL AS completed
    FROM progress JOIN offering ON offering.id = offering_id
    WHERE person_id = ${actor.personId}::uuid AND slug = ${slug} AND ${needsNoLook}`);
  if (!found?.versionId) return null;
  const { completed, ...ids } = found;
  const course = await courseOfVersion(db, ids.versionId);
  return completed || course.finalTest ? remember({ key, ...ids, course }) : null;
}

/** One step and the progress it belongs to, in one statement; `step` inserts from "at_work". False when it stored nothing: it was stored before, what was true of `atWork` no longer is, or the lock was too long in coming. */
export async function stepOn({ key, progressId, versionId }: AtWork, step: Prisma.Sql): Promise<boolean> {
  const stored = db.$executeRaw(Prisma.sql`
    WITH at_work AS (
      UPDATE progress SET last_seen_at = ${clock.now()}, course_version_id = ${versionId}::uuid
      WHERE id = ${progressId}::uuid AND ${needsNoLook} AND ${newestVersion} = ${versionId}::uuid
      RETURNING id
    )
    ${step}`);
  const count = await stored.catch((error: unknown) => {
    if (asksAgain(error)) return 0;
    throw error;
  });
  if (count !== 1) remembered.delete(key);
  return count === 1;
}

const needsNoLook = Prisma.sql`nudged_at IS NULL AND (completed_at IS NOT NULL OR test_passed_at IS NULL)`;

/** Null when not everybody who is signed in may see the e-learning. */
const newestVersion = Prisma.sql`(
  SELECT version.id FROM course_version AS version JOIN offering AS open ON open.id = version.offering_id
  WHERE version.offering_id = progress.offering_id
    AND open.kind = 'E_LEARNING' AND open.state = 'PUBLISHED' AND open.visibility IN ('PUBLIC', 'SIGNED_IN')
  ORDER BY version.published_at DESC LIMIT 1
)`;

function remember(atWork: AtWork): AtWork {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(atWork.key, atWork);
  return atWork;
}
