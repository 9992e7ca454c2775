import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { plantPlan } from "./a-ledger";

const SLUG = "bibob-e-learnings";
let manager: Visitor;

beforeAll(async () => {
  await plantPlan([2024, 2026, 2027]);
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

/** Someone starts at this very moment. */
async function startsAt(moment: string): Promise<void> {
  clock.set(new Date(moment));
  const { personId } = await makeVisitor();
  const { id: offeringId } = await db.offering.findUniqueOrThrow({ where: { slug: "bibob" } });
  await inTransaction((tx) => recordParticipation(tx, { kind: "STARTED", personId, offeringId, source: "test" }));
}

async function figure(year: number, day: string): Promise<number> {
  const [promise] = await targetProgress(manager, { year, day, slug: SLUG });
  return promise?.progress?.actual ?? -1;
}

describe("a day is an Amsterdam day", () => {
  it.each([
    ["the last minute of the year", "2026-12-31T22:59:00Z", 2026, "2026-12-31", 1],
    ["the first moment of the next", "2026-12-31T23:00:00Z", 2026, "2027-01-01", 0],
    ["the same moment in the next plan", "2026-12-31T23:00:00Z", 2027, "2027-01-01", 1],
    ["before midnight on the day the clock goes forward", "2026-03-29T21:59:59Z", 2026, "2026-03-29", 1],
    ["after midnight on the day the clock goes forward", "2026-03-29T22:00:00Z", 2026, "2026-03-29", 0],
    ["before midnight on the day the clock goes back", "2026-10-25T22:59:59Z", 2026, "2026-10-25", 1],
    ["after midnight on the day the clock goes back", "2026-10-25T23:00:00Z", 2026, "2026-10-25", 0],
    ["the leap day", "2024-02-29T12:00:00Z", 2024, "2024-02-29", 1],
    ["after the leap day", "2024-02-29T23:00:00Z", 2024, "2024-02-29", 0],
  ])("%s", async (_, moment, year, asOf, adds) => {
    const before = await figure(year, asOf);
    await startsAt(moment);
    expect((await figure(year, asOf)) - before).toBe(adds);
  });

  it("counts a meeting over midnight on the day it is recorded for, once", async () => {
    clock.set(new Date("2026-05-01T00:30:00Z"));
    const { personId } = await makeVisitor();
    const { id: offeringId } = await db.offering.findUniqueOrThrow({ where: { slug: "bibob" } });
    const event = { kind: "STARTED" as const, personId, offeringId, source: "test", day: "2026-04-30" };
    const before = [await figure(2026, "2026-04-30"), await figure(2026, "2026-05-01")];
    await inTransaction((tx) => recordParticipation(tx, event));
    await inTransaction((tx) => recordParticipation(tx, { ...event, day: "2026-05-01" }));
    const after = [await figure(2026, "2026-04-30"), await figure(2026, "2026-05-01")];
    // Written after midnight: at the end of 30 April nobody knew.
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([0, 1]);
  });
});
