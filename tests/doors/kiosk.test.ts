import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { loader, action as tap } from "~/routes/editions/kiosk-page";
import { loader as worker } from "~/routes/editions/kiosk-worker";
import { action as send } from "~/routes/editions/send-taps";
import { aRoom, type Room } from "../domain/attendance/a-room";
import { marksIn, stopClock } from "../domain/attendance/at-the-beamer";
import { answerOf, visit } from "../support/as";
import { makeTheme, makeVisitor } from "../support/factories";

beforeEach(() => stopClock(new Date("2026-03-12T12:30:00Z")));

const doorTo = ({ edition }: Room, as?: Visitor, form?: Record<string, string>) =>
  visit(`/uitvoeringen/${edition.id}/kiosk`, { as, params: { editionId: edition.id }, form });
const first = ({ registrations }: Room) => String(registrations[0]?.id);

test("without script the button of a name marks it and leads back to the list", async () => {
  const room = await aRoom();
  const form = { dagdeel: room.meeting, registratie: first(room) };
  const answer = await answerOf(tap(await doorTo(room, room.lead, form)));
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    303,
    `/uitvoeringen/${room.edition.id}/kiosk?dagdeel=${room.meeting}`,
  ]);
  expect(await marksIn(room)).toEqual(["KIOSK PRESENT"]);
});

test("taps are answered with how the list stands and when the meeting ends, in ids alone", async () => {
  const room = await aRoom();
  const tikken = JSON.stringify([{ id: randomUUID(), registrationId: first(room), secondsAgo: 3 }]);
  const answer = await answerOf(send(await doorTo(room, room.lead, { dagdeel: room.meeting, tikken })));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    outcome: "saved",
    standing: { present: [first(room)], otherwise: [], people: 3 },
    now: "2026-03-12T12:30:00.000Z",
    endsAt: room.edition.meetings[0]?.endsAt.toISOString(),
  });
});

test("nonsense is refused and stores nothing", async () => {
  const room = await aRoom();
  const answer = await answerOf(send(await doorTo(room, room.lead, { dagdeel: room.meeting, tikken: "[{}]" })));
  expect(answer.status).toBe(400);
  expect(await marksIn(room)).toEqual([]);
});

test("for the lead of another theme there is no kiosk", async () => {
  const room = await aRoom();
  const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
  expect((await answerOf(loader(await doorTo(room, other)))).status).toBe(404);
  const form = { dagdeel: room.meeting, tikken: "[]" };
  expect((await answerOf(send(await doorTo(room, other, form)))).status).toBe(404);
});

test("the worker has a right to the page of this kiosk and to no other", async () => {
  const room = await aRoom();
  const answer = await answerOf(worker(await doorTo(room)));
  expect(answer.headers.get("Service-Worker-Allowed")).toBe(`/uitvoeringen/${room.edition.id}/kiosk`);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/javascript/);
});
