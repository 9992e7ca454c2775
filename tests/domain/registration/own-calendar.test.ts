import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { editionToCancel } from "~/domain/editions/edition-to-cancel.server";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { ownCalendar, ownCalendarAddress } from "~/domain/registration/own-calendar.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { renewCalendarFeed } from "~/domain/registration/renew-calendar-feed.server";
import { revokeCalendarFeed } from "~/domain/registration/revoke-calendar-feed.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loader as feedPage } from "~/routes/account/own-calendar";
import { answerOf, visit } from "../../support/as";
import { asIcalJsReads, asNodeIcalReads } from "../../support/calendars";
import { makeEdition, makeOffering, makeTheme, makeVisitor, unique } from "../../support/factories";

async function eventsOf(token: string) {
  const content = (await ownCalendar(token)).text();
  const events = asIcalJsReads(content);
  expect(events).toEqual(asNodeIcalReads(content));
  return { content, events };
}

/** A calendar counts in whole seconds. */
const secondOf = (instant: Date | undefined) => instant?.toISOString().replace(/\.\d+Z$/, ".000Z");

const join = (person: Visitor, { id, offering }: { id: string; offering: { slug: string } }) =>
  registerForEdition(person, { slug: offering.slug, editionId: id });

describe("the feed of one's own places", () => {
  it("tells what, when and where of one's own places, under the UIDs of the letters, and no names", async () => {
    const person = await makeVisitor({ name: "Iemand Kanarie" });
    const edition = await makeEdition({ startsInHours: 12, onlineUrl: "https://kanarie.example" });
    const venue = { slug: `zaal-${unique()}`, name: "Zaal Noord", address: "Laan 1", postcode: "1", town: "Hoorn" };
    await db.edition.update({
      where: { id: edition.id },
      data: { venue: { create: venue }, trainers: { create: { name: "Trainer Kanarie" } } },
    });
    await join(person, edition);
    await join(await makeVisitor({ name: "Ander Kanarie" }), edition);
    const waited = await makeEdition({ capacity: 1 });
    await join(await makeVisitor(), waited);
    await join(person, waited);
    const { content, events } = await eventsOf(await renewCalendarFeed(person));
    expect(events).toMatchObject([
      {
        uid: `${edition.meetings[0]?.id}-${person.personId}@nhveilig-academie`,
        title: edition.offering.title,
        startsAt: secondOf(edition.meetings[0]?.startsAt),
        status: "CONFIRMED",
      },
    ]);
    expect(events[0]?.place).toContain("Zaal Noord");
    expect(content).not.toMatch(/kanarie/i);
  });

  it("does not tell of a meeting that was dropped before one had a place, but does of one dropped since", async () => {
    const person = await makeVisitor();
    const edition = await makeEdition({ meetings: 3 });
    const [early, late] = edition.meetings;
    const drop = async (id: string | undefined, cancelledAt: Date) =>
      db.meeting.update({ where: { id }, data: { cancelledAt } });
    await drop(early?.id, new Date(clock.now().getTime() - 60_000));
    await join(person, edition);
    await drop(late?.id, new Date(clock.now().getTime() + 60_000));
    const { events } = await eventsOf(await renewCalendarFeed(person));
    expect(events.map(({ status }) => status).sort()).toEqual(["CANCELLED", "CONFIRMED"]);
    expect(events.find(({ status }) => status === "CANCELLED")?.uid).toContain(late?.id);
  });

  it("forgets what one gave up, and says of what was called off that it is", async () => {
    const theme = await makeTheme();
    const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
    const person = await makeVisitor();
    const offering = await makeOffering({ themeIds: [theme.id] });
    const [left, off] = [
      await makeEdition({ offeringId: offering.id }),
      await makeEdition({ offeringId: offering.id }),
    ];
    await join(person, left);
    await join(person, off);
    const token = await renewCalendarFeed(person);
    const before = (await eventsOf(token)).events;
    expect(before).toHaveLength(2);
    await cancelRegistration(person, { slug: offering.slug, editionId: left.id });
    const { agreed } = await editionToCancel(lead, off.id);
    await cancelEdition(lead, { editionId: off.id, reason: "Te weinig aanmeldingen.", agreed });
    const { events } = await eventsOf(token);
    expect(events).toMatchObject([{ status: "CANCELLED" }]);
    const was = before.find(({ uid }) => uid === events[0]?.uid);
    expect(events[0]?.sequence).toBeGreaterThan(was?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it("is found by its secret alone: neither by a guess, nor after it was renewed or taken back", async () => {
    const person = await makeVisitor();
    const first = await renewCalendarFeed(person);
    expect(first).toMatch(/^[\w-]{43}$/);
    const [stored] = await db.calendarFeed.findMany({ where: { personId: person.personId } });
    expect(JSON.stringify(stored)).not.toContain(first);
    const guesses = [
      person.personId,
      stored?.tokenHash ?? "",
      first.slice(1),
      `${first}a`,
      first.toLowerCase(),
      "",
      "%00",
    ];
    const random = Array.from({ length: 100 }, () => randomBytes(32).toString("base64url"));
    for (const guess of [...guesses, ...random]) await expect(ownCalendar(guess)).rejects.toThrow(NotFound);
    const second = await renewCalendarFeed(person);
    await expect(ownCalendar(first)).rejects.toThrow(NotFound);
    expect((await ownCalendar(second)).text()).toContain("BEGIN:VCALENDAR");
    expect((await ownCalendarAddress(person)).since).not.toBeNull();
    await revokeCalendarFeed(person);
    await revokeCalendarFeed(person);
    await expect(ownCalendar(second)).rejects.toThrow(NotFound);
    expect((await ownCalendarAddress(person)).since).toBeNull();
  });

  it("ends with the account, and with the person", async () => {
    const person = await makeVisitor();
    const token = await renewCalendarFeed(person);
    await db.account.update({ where: { id: person.accountId }, data: { deactivatedAt: new Date() } });
    await expect(ownCalendar(token)).rejects.toThrow(NotFound);
    await db.person.delete({ where: { id: person.personId } });
    expect(await db.calendarFeed.count({ where: { personId: person.personId } })).toBe(0);
  });

  it("is kept by nobody between, tells no page where it came from, and answers 404 for other words", async () => {
    const token = await renewCalendarFeed(await makeVisitor());
    const ask = async (word: string) => answerOf(feedPage(await visit("/x", { params: { token: word } })));
    const answer = await ask(`${token}.ics`);
    expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const { request, ...rest } = await visit("/x", { params: { token: `${token}.ics` } });
    request.headers.set("If-None-Match", answer.headers.get("ETag") ?? "");
    expect((await answerOf(feedPage({ request, ...rest }))).status).toBe(304);
    for (const word of ["x.ics", ".ics", `${token}.ics.ics`]) expect((await ask(word)).status).toBe(404);
  });
});
