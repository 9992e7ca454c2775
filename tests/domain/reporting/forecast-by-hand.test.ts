import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeVisitor, unique } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

// Thursday 12 March 2026, an hour before midnight: what is known by then counts, and the editions lie after it.
const TODAY = "2026-03-12";
const NOW = instantAt(TODAY, "23:00");
const HOURS_TO = (days: number) => days * 24 - 12;
let reader: Visitor;

beforeAll(async () => {
  reader = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

beforeEach(() => clock.set(NOW));

async function progressOf(slug: string) {
  const [promise] = await targetProgress(reader, { year: 2026, day: TODAY, slug });
  return promise?.progress;
}

/** People who come into the ledger on a day, recorded at its noon; a number makes that many new ones. */
async function recorded(kind: "STARTED" | "ATTENDED", offeringId: string, day: string, who: number | string[]) {
  const participants = typeof who === "number" ? Array.from({ length: who }, () => randomUUID()) : who;
  const editionId = kind === "ATTENDED" ? randomUUID() : null;
  const facts = {
    kind,
    offeringId,
    editionId,
    day: new Date(day),
    recordedAt: instantAt(day, "12:00"),
    source: "test",
  };
  const rows = participants.map((participantId) => ({ ...facts, participantId, sourceKey: `by-hand:${unique()}` }));
  await db.participation.createMany({ data: rows });
  return participants;
}

async function bookedIn(editionId: string, people: number, cameOf: { offeringId: string; came: number } | null = null) {
  const place = { editionId, at: clock.now(), actorKind: "SYSTEM" as const, toState: "CONFIRMED" as const };
  const places = Array.from({ length: people }, () => ({
    ...place,
    registrationId: randomUUID(),
    reason: "registered",
  }));
  await db.registrationChange.createMany({ data: places });
  if (!cameOf) return;
  const { offeringId, came } = cameOf;
  const facts = { kind: "ATTENDED" as const, offeringId, editionId, day: new Date("2026-03-02"), source: "test" };
  await db.participation.createMany({
    data: Array.from({ length: came }, () => ({
      ...facts,
      participantId: randomUUID(),
      recordedAt: instantAt("2026-03-02", "18:00"),
      sourceKey: `by-hand:${unique()}`,
    })),
  });
}

async function draftOf(offeringId: string, startsInHours: number) {
  const { id } = await makeEdition({ offeringId, startsInHours });
  await db.edition.update({ where: { id }, data: { state: "DRAFT", publishedAt: null } });
}

it("of an e-learning: what came in over eight weeks goes on, through a summer that weighs a quarter", async () => {
  const { id, slug: offering } = await makeOffering({ kind: "E_LEARNING" });
  const filter = { offerings: [offering], threshold: "STARTED" };
  const { slug } = await aPromise("PARTICIPANTS", { filter, baseline: { kind: "NONE" }, value: 100 } as object);
  // Two were there in 2025, and one of those comes back.
  const [again = ""] = await recorded("STARTED", id, "2025-11-03", 2);
  await recorded("STARTED", id, "2026-02-02", [again]);
  await recorded("STARTED", id, "2026-01-15", 6);
  await recorded("STARTED", id, "2026-01-16", 4);
  await recorded("STARTED", id, "2026-03-12", 10);
  // Extra: 6 + 4 + 10 = 20. The 56 days until 12 March begin on 16 January: 14 newcomers, 14 / 56 = 0.25 a day.
  // Left: 13 March to 31 December = 294 days, 48 of them (15 July to 31 August) for a quarter: 294 - 36 = 258.
  // Trend: 0.25 x 258 = 64.5. Nothing is planned, so low = 20, mid = 20 + 64.5, high = 20 + 1.5 x 64.5.
  const progress = await progressOf(slug);
  expect(progress?.actual).toBe(20);
  expect(progress?.forecast?.low).toBe(20);
  expect(progress?.forecast?.mid).toBeCloseTo(84.5, 9);
  expect(progress?.forecast?.high).toBeCloseTo(116.75, 9);
  // Pace: the year has 365 - 36 = 329 weighted days, 71 are over: 100 x 71 / 329 = 21.58. Behind, and 84.5 < 100.
  expect(progress?.pace).toBeCloseTo(21.5805, 4);
  expect(progress?.status).toBe("AT_RISK");
});

it("of a training: who booked comes as often as before, and counts as often as before", async () => {
  const { id, slug: offering } = await makeOffering();
  const filter = { offerings: [offering], threshold: "ATTENDED" };
  const { slug } = await aPromise("PARTICIPANTS", { filter, value: 60 } as object);
  // Ten days ago 40 had a place and 30 came.
  const past = await makeEdition({ offeringId: id, startsInHours: -HOURS_TO(10), capacity: 40 });
  await bookedIn(past.id, 40, { offeringId: id, came: 30 });
  // Of those, 10 came a second time: 40 times someone came in twelve months, 30 of them counted: 0.75 is new.
  const before = await db.participation.findMany({ where: { editionId: past.id }, take: 10 });
  await recorded(
    "ATTENDED",
    id,
    "2026-03-10",
    before.map(({ participantId }) => String(participantId)),
  );
  const next = await makeEdition({ offeringId: id, startsInHours: HOURS_TO(20), capacity: 24 });
  await bookedIn(next.id, 16);
  await draftOf(id, HOURS_TO(40));
  await makeEdition({ offeringId: id, startsInHours: HOURS_TO(60), capacity: 8 });
  await makeEdition({ offeringId: id, startsInHours: HOURS_TO(400), capacity: 100 });
  const progress = await progressOf(slug);
  expect(progress?.actual).toBe(30);
  // Show rate 30 / 40 = 0.75, new 0.75: of 16 booked 16 x 0.5625 = 9 count, of 24 + 8 places 32 x 0.5625 = 18.
  // Nobody started an e-learning, so there is no trend: low = mid = 30 + 9, high = 30 + 18.
  expect(progress?.forecast?.low).toBeCloseTo(39, 9);
  expect(progress?.forecast?.mid).toBeCloseTo(39, 9);
  expect(progress?.forecast?.high).toBeCloseTo(48, 9);
});

it("of two offerings: each edition by the rate of its own, in fewer places than were given, and who starts by the trend", async () => {
  const often = await makeOffering();
  const seldom = await makeOffering();
  const eLearning = await makeOffering({ kind: "E_LEARNING" });
  const filter = { offerings: [often.slug, seldom.slug, eLearning.slug] };
  const { slug } = await aPromise("PARTICIPANTS", { filter, value: 200 } as object);
  // Of the first 40 had a place and 36 came, 0.9; of the second 40 and 12, 0.3.
  for (const [offering, came] of [
    [often, 36],
    [seldom, 12],
  ] as const) {
    const past = await makeEdition({ offeringId: offering.id, startsInHours: -HOURS_TO(10), capacity: 40 });
    await bookedIn(past.id, 40, { offeringId: offering.id, came });
  }
  // 14 started in the 56 days until 12 March.
  await recorded("STARTED", eLearning.id, "2026-03-12", 14);
  const first = await makeEdition({ offeringId: often.id, startsInHours: HOURS_TO(20), capacity: 1 });
  await bookedIn(first.id, 10);
  const second = await makeEdition({ offeringId: seldom.id, startsInHours: HOURS_TO(30), capacity: 20 });
  await bookedIn(second.id, 10);
  const progress = await progressOf(slug);
  // Everyone came once, so all are new. Low 62 + 10 x 0.9 + 10 x 0.3 = 74; the first has a place for its ten, the second
  // has twenty: high 62 + 9 + 6, with once and a half 14 / 56 x 258 = 64.5, so 77 + 96.75; mid 74 + 64.5.
  expect(progress?.actual).toBe(62);
  expect(progress?.forecast?.low).toBeCloseTo(74, 9);
  expect(progress?.forecast?.mid).toBeCloseTo(138.5, 9);
  expect(progress?.forecast?.high).toBeCloseTo(173.75, 9);
});

it("of one meeting every quarter: a lost quarter stays lost, an open one is filled by what is planned", async () => {
  clock.set(instantAt("2026-05-12", "12:00"));
  const { id, slug: offering } = await makeOffering({ kind: "EVENT" });
  const filter = { offerings: [offering] };
  const parts = { rhythm: "QUARTER", perPeriod: 2, value: 8, comparator: "AT_LEAST" };
  const { slug } = await aPromise("EDITIONS_HELD", { filter, ...parts } as object);
  const held = (day: string) => ({
    kind: "EDITION_HELD" as const,
    offeringId: id,
    editionId: randomUUID(),
    day: new Date(day),
    recordedAt: instantAt(day, "18:00"),
    source: "test",
    sourceKey: `by-hand:${unique()}`,
  });
  // One in the first quarter, one in the second.
  await db.participation.createMany({ data: [held("2026-02-10"), held("2026-04-14")] });
  // Second quarter: one with enough people and one without. Third: three published. Fourth: a draft.
  const june = await makeEdition({ offeringId: id, startsInHours: 24 * 30 });
  await bookedIn(june.id, 1);
  await makeEdition({ offeringId: id, startsInHours: 24 * 35 });
  for (const days of [60, 90, 120]) await makeEdition({ offeringId: id, startsInHours: 24 * days });
  await draftOf(id, 24 * 160);
  const [promise] = await targetProgress(reader, { year: 2026, day: "2026-05-12", slug });
  // Low 1 + 2 + 0 + 0, mid 1 + 2 + 2 + 0, high 1 + 2 + 2 + 1.
  expect(promise?.progress).toMatchObject({ actual: 2, forecast: { low: 3, mid: 5, high: 6 }, status: "AT_RISK" });
  expect(promise?.progress?.pace).toBe(2);
  expect(promise?.progress?.value).toBe(8);
});
