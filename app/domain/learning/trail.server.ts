import { Prisma } from "@db/client";
import { NOTHING_DONE, type Trail } from "~/domain/learning/completion";
import type { Tx } from "~/platform/db.server";

export type LearnersTrail = {
  progressId: string;
  offeringId: string;
  startedAt: Date;
  completedAt: Date | null;
  trail: Trail;
};

type Row = Omit<LearnersTrail, "trail"> & {
  testPassedAt: Date | null;
  seen: string[];
  lastAnswers: Record<string, boolean>;
};

/** What a person did in an e-learning so far; null when they never started it. */
export async function trailOf(client: Tx, personId: string, offeringId: string): Promise<LearnersTrail | null> {
  const [found] = await read(client, Prisma.sql`person_id = ${personId}::uuid AND offering_id = ${offeringId}::uuid`);
  return found ?? null;
}

/** What a person did in all e-learnings they ever started, the last visited first. */
export async function trailsOf(client: Tx, personId: string): Promise<LearnersTrail[]> {
  return read(client, Prisma.sql`person_id = ${personId}::uuid`);
}

/** What was done in each of these progresses, by its id. */
export async function trailsIn(client: Tx, progressIds: string[]): Promise<Map<string, Trail>> {
  const found = await read(client, Prisma.sql`id = ANY(${progressIds}::uuid[])`);
  return new Map(found.map(({ progressId, trail }) => [progressId, trail]));
}

/** The trail of someone who may not have started. */
export function orNothing(found: LearnersTrail | null): Trail {
  return found?.trail ?? NOTHING_DONE;
}

// From each question one hops over the index to the next, so that it takes as many steps as there are questions, however
// often each was answered.
async function read(client: Tx, which: Prisma.Sql): Promise<LearnersTrail[]> {
  const rows = await client.$queryRaw<Row[]>(Prisma.sql`
    SELECT id AS "progressId", offering_id AS "offeringId", started_at AS "startedAt",
      completed_at AS "completedAt", test_passed_at AS "testPassedAt",
      ARRAY(SELECT block_key FROM seen_block WHERE progress_id = progress.id) AS seen,
      (
        WITH RECURSIVE last AS (
          (
            SELECT block_key, correct FROM attempt WHERE progress_id = progress.id
            ORDER BY block_key DESC, at DESC, id DESC LIMIT 1
          )
          UNION ALL
          SELECT earlier.block_key, earlier.correct FROM last CROSS JOIN LATERAL (
            SELECT block_key, correct FROM attempt WHERE progress_id = progress.id AND block_key < last.block_key
            ORDER BY block_key DESC, at DESC, id DESC LIMIT 1
          ) AS earlier
        )
        SELECT coalesce(jsonb_object_agg(block_key, correct), '{}') FROM last
      ) AS "lastAnswers"
    FROM progress WHERE ${which} ORDER BY last_seen_at DESC, id`);
  return rows.map(({ seen, lastAnswers, testPassedAt, ...row }) => ({
    ...row,
    trail: {
      seen: new Set(seen),
      lastAnswers: new Map(Object.entries(lastAnswers)),
      testPassed: testPassedAt !== null,
    },
  }));
}
