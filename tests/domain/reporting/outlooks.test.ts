import type { Prisma } from "@db/client";
import type { RegistrationState } from "@db/enums";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outlooksOf } from "~/domain/reporting/outlooks.server";
import { standAt } from "~/domain/reporting/stand.server";
import type { TargetFilter } from "~/domain/targets/target-filter";
import { instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, inTransaction, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeEdition, makeOffering, makeTheme } from "../../support/factories";
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
  clock.set(BEGIN);
  const { id } = await makeEdition({ offeringId: offering.id, capacity });
  await inTransaction(async (tx) => {
    await tx.meeting.updateMany({ where: { editionId: id }, data: timesOf(from, until) });
    await tx.edition.update({ where: { id }, data: { minimumToRun: 2, ...more } });
  });
  return id;
}

function timesOf(from: string, until = from) {
  return { startsAt: instantAt(from, "22:30"), endsAt: instantAt(until, from === until ? "23:00" : "00:30") };
}

/** What somebody does at a moment. */
function doneAt(moment: Date, work: (tx: Tx) => Promise<unknown>) {
  clock.set(moment);
  return inTransaction(work);
}

function movedAt(moment: Date, editionId: string, day: string) {
  return doneAt(moment, (tx) => tx.meeting.updateMany({ where: { editionId }, data: timesOf(day) }));
}

function changedAt(moment: Date, id: string, data: Prisma.EditionUncheckedUpdateInput) {
  return doneAt(moment, (tx) => tx.edition.update({ where: { id }, data }));
}

/** The history of someone's registration: its states, each from a moment on. */
async function registered(editionId: string, ...states: [RegistrationState, Date][]) {
  const facts = { editionId, registrationId: newId(BEGIN), actorKind: "SYSTEM" as const };
  const data = states.map(([toState, at], index) => ({
    ...{ ...facts, at, toState, reason: `test ${index}` },
    fromState: states[index - 1]?.[0],
  }));
  await db.registrationChange.createMany({ data });
}

async function outlook(filter: TargetFilter = { offerings: [offering.slug] }, day = DAY) {
  const target = { id: newId(clock.now()), slug: "belofte", definition: aTarget({ filter }) };
  const found = await outlooksOf([target], await standAt([target], day), day);
  return found.get(target.id) ?? { editions: [], shareOfNew: Number.NaN };
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

  it("leaves out what was cancelled or removed by then, and keeps what was later", async () => {
    const [off, offLater, gone, goneLater] = [
      await anEdition("2026-04-01"),
      await anEdition("2026-04-02"),
      await anEdition("2026-04-03"),
      await anEdition("2026-04-04"),
    ];
    const cancelled = { state: "CANCELLED" as const, cancelledAt: LAST_MINUTE };
    await changedAt(LAST_MINUTE, off, cancelled);
    await doneAt(LAST_MINUTE, (tx) => tx.edition.delete({ where: { id: gone } }));
    await changedAt(NEXT_DAY, offLater, cancelled);
    await doneAt(NEXT_DAY, (tx) => tx.edition.delete({ where: { id: goneLater } }));
    expect(await plannedIds()).toEqual([offLater, goneLater]);
  });

  it("leaves out what was made later", async () => {
    clock.set(NEXT_DAY);
    await makeEdition({ offeringId: offering.id });
    expect(await plannedIds()).toEqual([]);
  });

  it("goes by where an edition was moved to by then, on this side of the day or the other", async () => {
    const [brought, sent] = [await anEdition(DAY), await anEdition("2026-04-01")];
    await movedAt(LAST_MINUTE, brought, "2026-04-02");
    await movedAt(LAST_MINUTE, sent, "2026-03-11");
    expect(await plannedIds()).toEqual([brought]);
    await movedAt(NEXT_DAY, brought, "2026-03-11");
    await movedAt(NEXT_DAY, sent, "2026-04-03");
    expect((await outlook()).editions).toMatchObject([{ id: brought, day: "2026-04-02" }]);
  });

  it("calls a draft what nobody had published by then", async () => {
    const [never, later, inTime] = [
      await anEdition("2026-04-01", { more: { state: "DRAFT", publishedAt: null } }),
      await anEdition("2026-04-02", { more: { state: "DRAFT", publishedAt: null } }),
      await anEdition("2026-04-03", { more: { state: "DRAFT", publishedAt: null } }),
    ];
    await changedAt(LAST_MINUTE, inTime, { state: "PUBLISHED", publishedAt: LAST_MINUTE });
    await changedAt(NEXT_DAY, later, { state: "PUBLISHED", publishedAt: NEXT_DAY });
    const { editions } = await outlook();
    expect(new Map(editions.map(({ id, draft }) => [id, draft]))).toEqual(
      new Map([
        [never, true],
        [later, true],
        [inTime, false],
      ]),
    );
  });

  it("has the places, the minimum, the place and the themes of then", async () => {
    const id = await anEdition("2026-04-01", { capacity: 12 });
    await registered(id, ["CONFIRMED", BEGIN]);
    const { slug, id: themeId } = await makeTheme();
    const venue = { slug: `later-${slug}`, name: "Zaal", address: "Straat 1", postcode: "2011 AA", town: "Haarlem" };
    await doneAt(NEXT_DAY, async (tx) => {
      const { id: venueId } = await tx.venue.create({ data: venue });
      await tx.edition.update({ where: { id }, data: { capacity: 30, minimumToRun: 1, venueId } });
      await tx.offeringTheme.create({ data: { offeringId: offering.id, themeId } });
    });
    expect((await outlook({ offerings: [offering.slug], online: true })).editions).toMatchObject([
      { places: 12, minimumReached: false },
    ]);
    expect(await plannedIds({ themes: [slug] })).toEqual([]);
    expect(await plannedIds({ offerings: [offering.slug], online: false })).toEqual([]);
    const after = await outlook({ themes: [slug], online: false }, "2026-03-13");
    expect(after.editions).toMatchObject([{ places: 30, minimumReached: true }]);
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
    await registered(editionId, ["CONFIRMED", LAST_MINUTE]);
    await registered(editionId, ["WAITING", BEGIN], ["CONFIRMED", NEXT_DAY]);
    await registered(editionId, ["CONFIRMED", BEGIN], ["CANCELLED", LAST_MINUTE]);
    await registered(editionId, ["WAITING", BEGIN]);
    expect((await outlook()).editions).toMatchObject([{ booked: 1, places: 12, minimumReached: false }]);
    await registered(editionId, ["REQUESTED", BEGIN], ["CONFIRMED", LAST_MINUTE], ["CANCELLED", NEXT_DAY]);
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
    expect(await outlook()).toMatchObject({ editions: [{ showRate: 0.8 }], shareOfNew: 1 });
  });

  it("reckons with the part that came of thirty people or more, as it was recorded by then", async () => {
    const editionId = await anEdition("2026-02-20", { capacity: 30 });
    const people = Array.from({ length: 30 }, () => newId(BEGIN));
    for (const _ of people) await registered(editionId, ["CONFIRMED", BEGIN]);
    // Nor does someone count who had left by then.
    await registered(editionId, ["CONFIRMED", BEGIN], ["CANCELLED", LAST_MINUTE]);
    await anEdition("2026-04-01");
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
    expect((await outlook()).editions[0]?.showRate).toBeCloseTo(12 / 30, 10);
    // Another offering of the same form, of which nobody knows thirty people yet, takes the rate of the form.
    offering = await makeOffering();
    await anEdition("2026-04-01");
    const [other] = (await outlook()).editions;
    const both = await outlook({ kinds: ["TRAINING"] });
    expect(both.editions.find(({ id }) => id === other?.id)?.showRate).toBe(other?.showRate);
  });
});
