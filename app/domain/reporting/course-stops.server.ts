import { Prisma } from "@db/client";
import { blocksOf, type Course, isStory } from "~/domain/courseware/course";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { QUIET_DAYS } from "./course-stages.server";

/** Per module, and for the final test, how many began it, finished it, and stopped there: not done and no visit for two weeks. */
export async function courseStops(offeringId: string, course: Course) {
  const blocks = course.modules.flatMap(({ blocks }, module) => blocks.map(({ key }) => ({ key, module })));
  // A story is done when it was walked to an end, which leaves a seen block; each step in it leaves an attempt.
  const stories = blocksOf(course).flatMap(({ block }) => (isStory(block) ? [block.key] : []));
  const quietSince = new Date(clock.now().getTime() - QUIET_DAYS * 86_400_000);
  const rows = await db.$queryRaw<{ module: number; began: number; finished: number; stopped: number }[]>(Prisma.sql`
    WITH block AS (
      SELECT * FROM unnest(${blocks.map(({ key }) => key)}::text[], ${blocks.map(({ module }) => module)}::int[]) AS b(key, module)
    ), size AS (SELECT module, count(*) AS blocks FROM block GROUP BY module
    ), learner AS (
      SELECT id, completed_at IS NULL AND last_seen_at < ${quietSince} AS stopped FROM progress
      WHERE offering_id = ${offeringId}::uuid
    ), done AS (
      SELECT s.progress_id, s.block_key FROM seen_block s JOIN learner l ON l.id = s.progress_id
      UNION SELECT a.progress_id, a.block_key FROM attempt a JOIN learner l ON l.id = a.progress_id
      WHERE a.block_key <> ALL (${stories}::text[])
    ), reached AS (
      SELECT d.progress_id, b.module, count(*) AS blocks FROM done d JOIN block b ON b.key = d.block_key GROUP BY 1, 2
    ), furthest AS (
      SELECT l.id, CASE WHEN sum(r.blocks) = ${blocks.length} THEN ${course.modules.length} ELSE coalesce(max(r.module), 0) END AS module
      FROM learner l LEFT JOIN reached r ON r.progress_id = l.id
      WHERE l.stopped GROUP BY l.id
    )
    SELECT size.module, count(r.progress_id)::int AS began,
      (count(r.progress_id) FILTER (WHERE r.blocks = size.blocks))::int AS finished,
      (SELECT count(*) FROM furthest f WHERE f.module = size.module)::int AS stopped
    FROM size LEFT JOIN reached r ON r.module = size.module GROUP BY size.module, size.blocks
    UNION ALL
    SELECT ${course.modules.length}, (SELECT count(DISTINCT t.progress_id) FROM test_attempt t JOIN learner l ON l.id = t.progress_id)::int,
      (SELECT count(*) FROM progress WHERE offering_id = ${offeringId}::uuid AND test_passed_at IS NOT NULL)::int,
      (SELECT count(*) FROM furthest f WHERE f.module = ${course.modules.length})::int`);
  const found = new Map(rows.map((row) => [row.module, row]));
  const parts = [...course.modules.map(({ title }) => title), ...(course.finalTest ? ["Eindtoets"] : [])];
  return parts.map((title, index) => {
    const { began, finished, stopped } = found.get(index) ?? { began: 0, finished: 0, stopped: 0 };
    return { number: index + 1, title, began, finished, stopped };
  });
}
