import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";
import { dice, plantLedger, plantPlan } from "./a-ledger";
import { plantWildPlans, someStep } from "./wild-plans";

const DAYS = ["2025-01-01", "2025-06-30", "2025-12-31", "2026-06-01"];
let manager: Visitor;

async function figures() {
  const stands = await Promise.all(DAYS.map((day) => targetProgress(manager, { year: 2025, day })));
  return stands.map((promises) => Object.fromEntries(promises.map(({ slug, progress }) => [slug, progress])));
}

beforeAll(async () => {
  await plantPlan([2025]);
  await plantWildPlans(41, 160, "2024-11-01", 540);
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

describe.each([11, 12, 13])(
  "the same definition and the same day give the same number for ever (history %i)",
  (seed) => {
    it("whatever is planned, registered, corrected, merged, moved, deleted or defined anew later", async () => {
      await plantLedger(seed, 1200);
      const before = await figures();
      expect(before.map((stand) => Object.values(stand).filter((each) => each?.actual).length).at(-1)).toBeGreaterThan(
        20,
      );
      const uncertain = Object.values(before[1] ?? {}).filter(
        (each) => each?.forecast && each.forecast.high > each.forecast.low,
      );
      expect(uncertain.length).toBeGreaterThan(5);
      clock.set(new Date("2027-03-01T12:00:00Z"));
      await later(seed);
      expect(await figures()).toEqual(before);
    });
  },
);

/** A year of everything that can happen afterwards. */
async function later(seed: number): Promise<void> {
  const roll = dice(seed);
  const recordedAt = clock.now();
  const rows = await db.participation.findMany({ where: { reverses: null }, orderBy: { id: "asc" } });
  const taken = new Set(
    (await db.participation.findMany({ where: { reverses: { not: null } } })).map(({ reverses }) => reverses),
  );
  const standing = rows.filter(({ id }) => !taken.has(id));
  const reversals = standing
    .filter(() => roll(4) === 0)
    .map((row) => ({ ...row, id: randomUUID(), reverses: row.id, recordedAt, sourceKey: `later:${seed}:${row.id}` }));
  await db.participation.createMany({ data: reversals });
  const late = standing
    .filter(() => roll(5) === 0)
    .map((row) => ({ ...row, id: randomUUID(), recordedAt, sourceKey: `late:${seed}:${row.id}` }));
  await db.participation.createMany({ data: late });
  const people = [...new Set(standing.flatMap(({ participantId }) => participantId ?? []))].sort();
  const merged = new Set(
    (await db.merge.findMany({ where: { undoneAt: null } })).map(({ fromParticipant }) => fromParticipant),
  );
  const merges = people.slice(0, 30).flatMap((from, index) => {
    const into = people[index + 31];
    return into && !merged.has(from) ? [{ fromParticipant: from, intoParticipant: into, mergedAt: recordedAt }] : [];
  });
  await db.merge.createMany({ data: merges });
  await db.merge.updateMany({
    where: { undoneAt: null, mergedAt: { lt: recordedAt } },
    data: { undoneAt: recordedAt },
  });
  await moveEverybody();
  for (let step = 0; step < 30; step += 1) await someStep({ roll, firstDay: "2025-01-01", days: 900 });
  await db.participantTie.deleteMany();
  const versions = await db.targetVersion.findMany();
  await db.targetVersion.createMany({
    data: versions.map(({ id: _, filter, baseline, number, value, ...version }) => ({
      ...version,
      filter: filter ?? {},
      baseline: baseline ?? {},
      number: number + 100 + seed,
      value: value === null ? null : Number(value) + 1,
      publishedAt: recordedAt,
    })),
  });
}

/** Every organisation changes kind and region, and every person employer. */
async function moveEverybody(): Promise<void> {
  const { id: organisationId } = await makeOrganisation({ kind: "om", region: null });
  await db.organisation.updateMany({ data: { kind: "provincie", region: null } });
  await db.membership.updateMany({ data: { organisationId, employerName: null } });
}
