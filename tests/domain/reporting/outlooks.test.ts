import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outlooksOf } from "~/domain/reporting/outlooks.server";
import { standAt } from "~/domain/reporting/stand.server";
import type { TargetFilter } from "~/domain/targets/target-filter";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeEdition, makeOffering, makeVisitor } from "../../support/factories";
import { aTarget } from "../targets/a-target";

const DAY = "2026-03-12";
const BEGIN = instantAt("2026-03-01", "09:00");
const LAST_MINUTE = instantAt(DAY, "23:59");
const NEXT_DAY = instantAt("2026-03-13", "00:00");

let offering: Awaited<ReturnType<typeof makeOffering>>;

beforeAll(() => clock.set(BEGIN));
beforeEach(async () => {
  clock.set(BEGIN);
  offering = await makeOffering();
});

/** An edition of the offering at hand, published on 1 March, that is held from one moment to another. */
async function anEdition(from: string, changes: { until?: string; capacity?: number; more?: object } = {}) {
  const { until = from, capacity = 20, more = {} } = changes;
  const { id } = await makeEdition({ offeringId: offering.id, capacity });
  await moveTo(id, from, until);
  await db.edition.update({ where: { id }, data: { minimumToRun: 2, ...more } });
  return id;
}

async function moveTo(editionId: string, from: string, until = from) {
  const times = { startsAt: instantAt(from, "22:30"), endsAt: instantAt(until, from === until ? "23:00" : "00:30") };
  await db.meeting.updateMany({ where: { editionId }, data: times });
}

async function outlook(filter: TargetFilter = { offerings: [offering.slug] }, day = DAY) {
  const target = { id: newId(clock.now()), slug: "belofte", definition: aTarget({ filter }) };
  const found = await outlooksOf([target], await standAt([target], day), day);
  return found.get(target.id) ?? { editions: [], showRate: Number.NaN, shareOfNew: Number.NaN };
}

async function plannedIds(filter?: TargetFilter) {
  return (await outlook(filter)).editions.map(({ id }) => id);
}

describe("what is planned after a day, as known at its end", () => {
  it("is what is still to be held then, a meeting over midnight included, on the day it begins", async () => {
    const [tomorrow, overMidnight] = [
      await anEdition("2026-03-13"),
      await anEdition(DAY, { until: "2026-03-13" }),
      await anEdition(DAY),
    ];
    const { editions } = await outlook();
    expect(new Map(editions.map(({ id, day }) => [id, day]))).toEqual(
      new Map([
        [tomorrow, "2026-03-13"],
        [overMidnight, DAY],
      ]),
    );
  });

  it("leaves out what was cancelled by then, and keeps what was cancelled later", async () => {
    await anEdition("2026-04-01", { more: { state: "CANCELLED", cancelledAt: LAST_MINUTE } });
    const later = await anEdition("2026-04-01", { more: { state: "CANCELLED", cancelledAt: NEXT_DAY } });
    expect(await plannedIds()).toEqual([later]);
  });

  it("leaves out what was made later, published or not, and keeps what nobody knows the making of", async () => {
    await anEdition("2026-04-01", { more: { plannedAt: NEXT_DAY, state: "DRAFT", publishedAt: null } });
    await anEdition("2026-04-02", { more: { plannedAt: NEXT_DAY, publishedAt: NEXT_DAY } });
    const inTime = await anEdition("2026-04-03", { more: { plannedAt: LAST_MINUTE } });
    const unknown = await anEdition("2026-04-04", { more: { plannedAt: null } });
    expect((await plannedIds()).sort()).toEqual([inTime, unknown].sort());
  });

  it("counts on a meeting that was dropped later, and no longer on one that was dropped by then", async () => {
    const meeting = (editionId: string, day: string, cancelledAt: Date) => ({
      ...{ editionId, cancelledAt },
      ...{ startsAt: instantAt(day, "09:00"), endsAt: instantAt(day, "10:00") },
    });
    const [over, longer] = [await anEdition("2026-03-02"), await anEdition("2026-03-20")];
    await db.meeting.createMany({
      data: [
        meeting(over, "2026-04-08", LAST_MINUTE),
        meeting(longer, "2026-04-10", NEXT_DAY),
        meeting(longer, "2026-04-11", LAST_MINUTE),
      ],
    });
    expect((await outlook()).editions.map(({ id, day }) => [id, day])).toEqual([[longer, "2026-04-10"]]);
  });

  it("goes by where an edition was moved to, on this side of the day or the other", async () => {
    const [brought, sent] = [await anEdition(DAY), await anEdition("2026-04-01")];
    expect(await plannedIds()).toEqual([sent]);
    await Promise.all([moveTo(brought, "2026-04-02"), moveTo(sent, "2026-03-11")]);
    expect(await plannedIds()).toEqual([brought]);
  });

  it("calls a draft what nobody had published by then", async () => {
    const [never, later, inTime] = [
      await anEdition("2026-04-01", { more: { state: "DRAFT", publishedAt: null } }),
      await anEdition("2026-04-02", { more: { publishedAt: NEXT_DAY } }),
      await anEdition("2026-04-03", { more: { publishedAt: LAST_MINUTE } }),
    ];
    const { editions } = await outlook();
    expect(new Map(editions.map(({ id, draft }) => [id, draft]))).toEqual(
      new Map([
        [never, true],
        [later, true],
        [inTime, false],
      ]),
    );
  });

  it("falls on the day of the last meeting that was not cancelled", async () => {
    const id = await anEdition("2026-04-01");
    const meeting = (day: string, cancelledAt: Date | null = null) => ({
      editionId: id,
      startsAt: instantAt(day, "09:00"),
      endsAt: instantAt(day, "10:00"),
      cancelledAt,
    });
    await db.meeting.createMany({ data: [meeting("2026-05-01"), meeting("2026-06-01", BEGIN)] });
    expect((await outlook()).editions.map(({ day }) => day)).toEqual(["2026-05-01"]);
  });

  it("holds the places there are, and who had one: neither who got it later, nor who had lost it, nor who waits", async () => {
    const editionId = await anEdition("2026-04-01", { capacity: 12 });
    const register = async (confirmedAt: Date | null, endedAt: Date | null = null) => {
      const { personId } = await makeVisitor();
      const state = confirmedAt === null ? "WAITING" : endedAt === null ? "CONFIRMED" : "CANCELLED";
      const times = { requestedAt: BEGIN, confirmedAt, endedAt };
      await db.registration.create({ data: { editionId, personId, source: "test", state, ...times } });
    };
    await register(LAST_MINUTE);
    await register(NEXT_DAY);
    await register(BEGIN, LAST_MINUTE);
    await register(null);
    expect((await outlook()).editions).toMatchObject([{ booked: 1, places: 12, minimumReached: false }]);
    await register(BEGIN, NEXT_DAY);
    expect((await outlook()).editions).toMatchObject([{ booked: 2, places: 12, minimumReached: true }]);
  });

  it("is only what would count: of its offerings, kind, form, theme, audience, and online or on site", async () => {
    const onSite = await db.venue.create({
      data: { slug: `zaal-${offering.slug}`, name: "Zaal", address: "Straat 1", postcode: "2011 AA", town: "Haarlem" },
    });
    const [online, inRoom] = [
      await anEdition("2026-04-01"),
      await anEdition("2026-04-02", { more: { venueId: onSite.id } }),
    ];
    const offerings = [offering.slug];
    const { themes } = await db.offering.findUniqueOrThrow({
      where: { id: offering.id },
      select: { themes: { select: { theme: true } } },
    });
    const theme = themes[0]?.theme.slug ?? "";
    expect(await plannedIds({ offerings: ["ander-aanbod"] })).toEqual([]);
    expect(await plannedIds({ offerings, online: true })).toEqual([online]);
    expect(await plannedIds({ offerings, online: false })).toEqual([inRoom]);
    expect(await plannedIds({ themes: [theme], kinds: ["TRAINING"], formats: ["workshop"] })).toEqual([online, inRoom]);
    expect(await plannedIds({ offerings, kinds: ["EVENT"] })).toEqual([]);
    expect(await plannedIds({ offerings, formats: ["webinar"] })).toEqual([]);
    expect(await plannedIds({ offerings, audiences: ["ciso"] })).toEqual([]);
  });

  it("reckons with 0.8 of those who book until thirty people are known, and with all of them as new", async () => {
    await anEdition("2026-04-01");
    expect(await outlook()).toMatchObject({ showRate: 0.8, shareOfNew: 1 });
  });

  it("reckons with the part that came of thirty people or more, as it was recorded by then", async () => {
    const editionId = await anEdition("2026-02-20", { capacity: 30 });
    const people = await Promise.all(Array.from({ length: 30 }, () => makeVisitor()));
    const times = { requestedAt: BEGIN, confirmedAt: BEGIN };
    await db.registration.createMany({
      data: people.map(({ personId }) => ({ editionId, personId, source: "test", state: "CONFIRMED", ...times })),
    });
    const came = people.slice(0, 20).map((_, index) => ({
      id: newId(BEGIN),
      kind: "ATTENDED" as const,
      offeringId: offering.id,
      editionId,
      offeringKind: "TRAINING" as const,
      format: "workshop",
      themes: [],
      audiences: [],
      participantId: newId(BEGIN),
      day: new Date("2026-02-20"),
      // Five are written down after the day.
      recordedAt: index < 5 ? NEXT_DAY : LAST_MINUTE,
      source: "test",
      sourceKey: `came:${editionId}:${index}`,
    }));
    await db.participation.createMany({ data: came });
    const reversal = (row: (typeof came)[number] | undefined, recordedAt: Date) => ({
      ...row,
      ...{ kind: "ATTENDED" as const, day: new Date("2026-02-20"), source: "test", recordedAt },
      ...{ id: newId(BEGIN), reverses: row?.id, sourceKey: `back:${row?.id}` },
    });
    // Three of the fifteen are taken back in time, one too late to matter: 12 of 30.
    await db.participation.createMany({
      data: [
        ...came.slice(5, 8).map((row) => reversal(row, LAST_MINUTE)),
        ...came.slice(8, 9).map((row) => reversal(row, NEXT_DAY)),
      ],
    });
    expect((await outlook()).showRate).toBeCloseTo(12 / 30, 10);
  });
});
