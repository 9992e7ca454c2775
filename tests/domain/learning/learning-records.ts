import { expect } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { db } from "~/platform/db.server";

/** All that is kept of one learner in one e-learning. */
export type Records = Awaited<ReturnType<typeof recordsOf>>;

export async function recordsOf({ personId }: Visitor, slug: string) {
  const progress = await db.progress.findFirstOrThrow({
    where: { personId, offering: { slug } },
    include: {
      seen: true,
      attempts: { orderBy: { id: "asc" } },
      tests: { orderBy: { number: "asc" }, include: { questions: { orderBy: { position: "asc" } } } },
    },
  });
  const tie = await db.participantTie.findFirstOrThrow({ where: { personId } });
  const ledger = await db.participation.findMany({
    where: { participantId: tie.participantId, offeringId: progress.offeringId },
    orderBy: { id: "asc" },
  });
  const { seen, attempts, tests, completedAt, startedAt, testPassedAt } = progress;
  return {
    startedAt,
    completedAt,
    testPassedAt,
    seen: seen.map(({ blockKey }) => blockKey).sort(),
    attempts,
    tests,
    ledger: ledger.map(({ kind }) => kind),
    certificates: await db.certificate.findMany({ where: { personId } }),
    letters: (await db.letter.findMany({ where: { personId } })).map(({ kind }) => kind).sort(),
  };
}

/** What was true stays true, and everything was counted once. */
export function expectOnward(before: Records, after: Records): void {
  expect(after.startedAt).toEqual(before.startedAt);
  if (before.completedAt) expect(after.completedAt).toEqual(before.completedAt);
  if (before.testPassedAt) expect(after.testPassedAt).toEqual(before.testPassedAt);
  expect(after.seen).toEqual(expect.arrayContaining(before.seen));
  expect(after.attempts).toEqual(expect.arrayContaining(before.attempts));
  const completed = after.completedAt ? 1 : 0;
  expect(after.ledger).toEqual(["STARTED", "COMPLETED"].slice(0, 1 + completed));
  expect(after.certificates).toHaveLength(completed);
  const letters = ["certificate-ready", "course-begun"].slice(1 - completed);
  expect(after.letters).toEqual(letters);
  const sent = after.attempts.flatMap(({ sentId }) => sentId ?? []);
  expect(new Set(sent).size).toBe(sent.length);
  expectOrderlyTests(before, after);
}

function expectOrderlyTests(before: Records, after: Records): void {
  expect(after.tests.map(({ number }) => number)).toEqual(after.tests.map((_, index) => index + 1));
  expect(after.tests.filter(({ finishedAt }) => !finishedAt).length).toBeLessThanOrEqual(1);
  expect(after.testPassedAt !== null).toBe(after.tests.some(({ passed }) => passed));
  for (const test of after.tests) {
    const earlier = before.tests.find(({ id }) => id === test.id);
    if (earlier?.finishedAt) expect(test).toEqual(earlier);
    if (earlier) expect(test.questions.map(drawn)).toEqual(earlier.questions.map(drawn));
    if (!test.finishedAt) continue;
    const right = test.questions.filter(({ correct }) => correct).length;
    expect(test).toMatchObject({ right, passed: right >= test.needed });
    expect(test.questions.every(({ answer }) => answer !== null)).toBe(true);
  }
}

function drawn({ position, blockKey, version }: { position: number; blockKey: string; version: string }) {
  return [position, blockKey, version];
}
