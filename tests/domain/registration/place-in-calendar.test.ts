import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { ownCalendar } from "~/domain/registration/own-calendar.server";
import { placeInCalendar } from "~/domain/registration/place-in-calendar.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { renewCalendarFeed } from "~/domain/registration/renew-calendar-feed.server";
import { db } from "~/platform/db.server";
import { loader as edition } from "~/routes/offerings/edition-calendar";
import { answerOf, visit } from "../../support/as";
import { asIcalJsReads, asNodeIcalReads } from "../../support/calendars";
import { makeEdition, makeVisitor } from "../../support/factories";

type Edition = Awaited<ReturnType<typeof makeEdition>>;
const at = ({ id, offering }: Edition) => ({ slug: offering.slug, editionId: id });

async function withPlace(facts: Parameters<typeof makeEdition>[0] = {}): Promise<[Visitor, Edition]> {
  const [person, made] = [await makeVisitor(), await makeEdition(facts)];
  await registerForEdition(person, at(made));
  return [person, made];
}

describe("one's own place as a file for a calendar", () => {
  it("tells two parsers the same as the letters and one's feed do, and makes no calendar of its own", async () => {
    const [person, made] = await withPlace({ meetings: 2 });
    await registerForEdition(person, at(await makeEdition({ startsInHours: 900 })));
    const content = (await placeInCalendar(person, at(made))).text();
    const events = asIcalJsReads(content);
    expect(events).toEqual(asNodeIcalReads(content));
    expect(events.map(({ uid }) => uid).sort()).toEqual(
      made.meetings.map(({ id }) => `${id}-${person.personId}@nhveilig-academie`).sort(),
    );
    const feed = asIcalJsReads((await ownCalendar(await renewCalendarFeed(person))).text());
    expect(feed).toEqual(expect.arrayContaining(events));
    expect(content).toContain("METHOD:PUBLISH");
    expect(content).not.toMatch(/X-WR-CALNAME|REFRESH-INTERVAL/);
  });

  it("leaves out a meeting that was dropped", async () => {
    const [person, made] = await withPlace({ meetings: 2 });
    await db.meeting.update({ where: { id: made.meetings[0]?.id }, data: { cancelledAt: new Date() } });
    const events = asIcalJsReads((await placeInCalendar(person, at(made))).text());
    expect(events.map(({ uid }) => uid)).toEqual([`${made.meetings[1]?.id}-${person.personId}@nhveilig-academie`]);
  });

  it("is not there for who has no place, waits, gave it up or saw it called off", async () => {
    const [person, made] = await withPlace({ capacity: 1 });
    const waiting = await makeVisitor();
    await registerForEdition(waiting, at(made));
    for (const other of [waiting, await makeVisitor()])
      await expect(placeInCalendar(other, at(made))).rejects.toThrow(NotFound);
    await expect(placeInCalendar(person, { ...at(made), slug: "ander-aanbod" })).rejects.toThrow(NotFound);
    await cancelRegistration(person, at(made));
    await expect(placeInCalendar(person, at(made))).rejects.toThrow(NotFound);
    const [other, off] = await withPlace();
    await db.edition.update({ where: { id: off.id }, data: { state: "CANCELLED", cancelledAt: new Date() } });
    await expect(placeInCalendar(other, at(off))).rejects.toThrow(NotFound);
  });

  it("is kept by nobody between, and by the browser only as long as it is true", async () => {
    const [person, made] = await withPlace();
    const params = { slug: made.offering.slug, editionId: made.id };
    const answer = await answerOf(edition(await visit("/x", { as: person, params })));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const stranger = await answerOf(edition(await visit("/x", { as: await makeVisitor(), params })));
    expect(stranger.status).toBe(404);
  });
});
