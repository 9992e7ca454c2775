import { expect, test, vi } from "vitest";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { db } from "~/platform/db.server";
import { beforeTheTest, RIGHT } from "./at-the-test";

const HELD_MS = 12_000;

test("an answer that finds its progress locked for too long waits once more, as one that takes the lock first", async () => {
  const { slug, learner } = await beforeTheTest();
  const mine = { progress: { personId: learner.personId } };
  let answered: ReturnType<typeof answerQuestion> | undefined;
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM progress WHERE person_id = ${learner.personId}::uuid FOR UPDATE`;
      const [{ pid } = { pid: 0 }] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      answered = answerQuestion(learner, { slug, blockKey: "m1-q", fields: RIGHT });
      await waitsFor(pid, "WITH at_work%");
      await waitsFor(pid, "UPDATE%");
    },
    { timeout: HELD_MS },
  );
  expect(await answered).toEqual({ outcome: "answered", correct: true, courseCompleted: false });
  expect(await db.attempt.count({ where: { ...mine, correct: true } })).toBe(1);
});

async function waitsFor(pid: number, statement: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const waiting = await db.$queryRaw`
        SELECT pid FROM pg_stat_activity
        WHERE ${pid}::int = ANY(pg_blocking_pids(pid)) AND ltrim(query, E' \\n') LIKE ${statement}`;
      expect(waiting).toHaveLength(1);
    },
    { timeout: HELD_MS, interval: 20 },
  );
}
