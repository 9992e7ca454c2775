import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agendaFeed } from "~/domain/catalogue/agenda-feed.server";
import { parseAgendaFilter } from "~/domain/catalogue/agenda-filter";
import { raiseCalendarSequence, stampCalendars } from "~/domain/catalogue/edition-writes.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { asIcalJsReads, asNodeIcalReads } from "../../support/calendars";
import { makeEdition, makeOffering, makeTheme, unique } from "../../support/factories";

const HOSTILE = "Dag, met; tekens \\ en\r\nBEGIN:VEVENT";
const everything = parseAgendaFilter(new URLSearchParams());

beforeEach(() => clock.set(new Date("2026-03-20T09:00:00Z")));
afterEach(() => clock.reset());

/** A published edition with meetings at these instants. */
async function editionAt(spans: [from: string, until: string][], overrides: Parameters<typeof makeEdition>[0] = {}) {
  const edition = await makeEdition({ ...overrides, meetings: spans.length });
  for (const [index, [startsAt, endsAt]] of spans.entries()) {
    await db.meeting.update({ where: { id: edition.meetings[index]?.id }, data: { startsAt, endsAt } });
  }
  return edition;
}

async function feedOf(offeringSlug: string, query = "") {
  const { text } = await agendaFeed(parseAgendaFilter(new URLSearchParams(query)));
  const content = text();
  const [one, other] = [asIcalJsReads(content), asNodeIcalReads(content)];
  expect(one).toEqual(other);
  return { content, events: one.filter(({ url }) => url.includes(`/aanbod/${offeringSlug}/`)) };
}

describe("the public feed", () => {
  it("tells two readers the same instants, on both sides of a clock change and over a new year", async () => {
    const spans: [string, string][] = [
      ["2026-03-27T12:30:00.000Z", "2026-03-27T16:00:00.000Z"],
      ["2026-03-28T22:30:00.000Z", "2026-03-29T10:00:00.000Z"],
      ["2026-03-30T11:30:00.000Z", "2026-03-30T15:00:00.000Z"],
      ["2026-10-24T20:00:00.000Z", "2026-10-25T09:00:00.000Z"],
      ["2026-12-31T20:00:00.000Z", "2027-01-01T02:00:00.000Z"],
    ];
    const { id, meetings, offering } = await editionAt(spans);
    const { content, events } = await feedOf(offering.slug);
    expect(events.map(({ startsAt, endsAt }) => [startsAt, endsAt]).sort()).toEqual(spans);
    expect(events.map(({ uid }) => uid)).toEqual(meetings.map((meeting) => `${meeting.id}@nhveilig-academie`).sort());
    expect(events[0]).toMatchObject({ title: offering.title, status: "CONFIRMED", sequence: 0 });
    expect(events[0]?.url).toMatch(new RegExp(`/aanbod/${offering.slug}/${id}$`));
    expect(content).toContain("METHOD:PUBLISH");
    expect(content).toContain("BEGIN:VTIMEZONE");
    expect(content).toContain("REFRESH-INTERVAL");
  });

  it("says of a dropped meeting that it is called off, for a month", async () => {
    const { meetings, offering } = await editionAt([
      ["2026-05-12T08:00:00.000Z", "2026-05-12T10:00:00.000Z"],
      ["2026-05-13T08:00:00.000Z", "2026-05-13T10:00:00.000Z"],
    ]);
    await db.meeting.update({ where: { id: meetings[0]?.id }, data: { cancelledAt: clock.now() } });
    const statuses = async () => (await feedOf(offering.slug)).events.map(({ status }) => status).sort();
    expect(await statuses()).toEqual(["CANCELLED", "CONFIRMED"]);
    clock.set(new Date("2026-04-21T09:00:00Z"));
    expect(await statuses()).toEqual(["CONFIRMED"]);
  });

  it("says of what was called off that it is, with a higher sequence, for a month", async () => {
    const { id, offering } = await editionAt([["2026-05-12T08:00:00.000Z", "2026-05-12T10:00:00.000Z"]]);
    await db.edition.update({
      where: { id },
      data: { state: "CANCELLED", cancelledAt: clock.now(), calendarSequence: 1 },
    });
    expect((await feedOf(offering.slug)).events).toMatchObject([{ status: "CANCELLED", sequence: 1 }]);
    clock.set(new Date("2026-04-21T09:00:00Z"));
    expect((await feedOf(offering.slug)).events).toEqual([]);
  });

  it("says of one dropped meeting that it is off", async () => {
    const { meetings, offering } = await editionAt([
      ["2026-05-12T08:00:00.000Z", "2026-05-12T10:00:00.000Z"],
      ["2026-05-13T08:00:00.000Z", "2026-05-13T10:00:00.000Z"],
    ]);
    await db.meeting.update({ where: { id: meetings[1]?.id }, data: { cancelledAt: clock.now() } });
    const { events } = await feedOf(offering.slug);
    expect(events.map(({ startsAt, status }) => [startsAt.slice(0, 10), status]).sort()).toEqual([
      ["2026-05-12", "CONFIRMED"],
      ["2026-05-13", "CANCELLED"],
    ]);
  });

  it("says who publishes it, and when what it tells of a meeting last changed", async () => {
    const { id, offering } = await editionAt([["2026-05-12T08:00:00.000Z", "2026-05-12T10:00:00.000Z"]]);
    const publishedAt = new Date("2026-02-01T09:00:00Z");
    await db.edition.update({ where: { id }, data: { publishedAt } });
    const told = async () => (await feedOf(offering.slug)).events[0];
    const stamps = (at: Date) => ({ stamp: at.toISOString(), changedAt: at.toISOString() });
    expect(await told()).toMatchObject({ organiser: env().MAIL_FROM, sequence: 0, ...stamps(publishedAt) });
    await raiseCalendarSequence(db, id);
    expect(await told()).toMatchObject({ sequence: 1, ...stamps(new Date("2026-03-20T09:00:00Z")) });
    clock.set(new Date("2026-03-20T10:00:00Z"));
    await stampCalendars(db, offering.id);
    expect(await told()).toMatchObject({ sequence: 1, ...stamps(new Date("2026-03-20T10:00:00Z")) });
  });

  it("tells everyone the town alone, and nobody what is not for everyone or still a draft", async () => {
    const hall = {
      slug: `zaal-${unique()}`,
      name: "Zaal Kanarie",
      address: "Kanarielaan 1",
      postcode: "1",
      town: "Hoorn",
    };
    const { id, offering } = await editionAt([["2026-05-12T08:00:00.000Z", "2026-05-12T10:00:00.000Z"]]);
    await db.edition.update({
      where: { id },
      data: {
        onlineUrl: "https://kanarie.example",
        venue: { create: hall },
        trainers: { create: { name: "Kanarie" } },
      },
    });
    for (const hidden of [{ visibility: "SIGNED_IN" }, { visibility: "INVITED" }, { state: "DRAFT" }] as const) {
      await makeEdition({ offeringId: offering.id, title: "Kanarie", ...hidden });
    }
    const { content, events } = await feedOf(offering.slug);
    expect(events).toMatchObject([{ place: "Hoorn" }]);
    expect(content).not.toMatch(/kanarie/i);
  });

  it("answers the filters of the agenda", async () => {
    const theme = await makeTheme();
    const inTheme = await makeEdition({ offeringId: (await makeOffering({ themeIds: [theme.id] })).id });
    const other = await makeEdition();
    expect((await feedOf(inTheme.offering.slug, `thema=${theme.slug}`)).events).toHaveLength(1);
    expect((await feedOf(other.offering.slug, `thema=${theme.slug}`)).events).toHaveLength(0);
  });

  it("keeps its tag until it tells something else", async () => {
    const { id } = await makeEdition();
    const before = await agendaFeed(everything);
    expect((await agendaFeed(everything)).etag).toBe(before.etag);
    await db.edition.update({ where: { id }, data: { calendarSequence: 1 } });
    const after = await agendaFeed(everything);
    expect(after.etag).not.toBe(before.etag);
    expect(after.text()).not.toBe(before.text());
  });

  it("takes hostile words for words", async () => {
    const offering = await makeOffering({ title: HOSTILE });
    await makeEdition({ offeringId: offering.id, title: HOSTILE });
    const { events } = await feedOf(offering.slug);
    expect(events).toMatchObject([{ title: "Dag, met; tekens \\ en BEGIN:VEVENT" }]);
  });
});
