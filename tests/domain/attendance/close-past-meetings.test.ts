import { Prisma } from "@db/client";
import { beforeEach, expect, test } from "vitest";
import { closePastMeetings } from "~/domain/attendance/close-past-meetings.server";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aRoom, ledgerOf, mark } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const hoursAfterStart = (hours: number) => clock.set(new Date(start.getTime() + hours * 3_600_000));

beforeEach(() => clock.set(start));

test("an edition marked before its end becomes held once it is over, with the marks' own day", async () => {
  const room = await aRoom({ people: 2 });
  hoursAfterStart(1);
  await mark(room, "P A");
  await closePastMeetings();
  expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12"]);
  hoursAfterStart(100);
  await closePastMeetings();
  expect(await ledgerOf(room)).toEqual(["ATTENDED p1 2026-03-12", "EDITION_HELD 2026-03-12"]);
});

test("who was marked at the door and then gave up the place took no part, also when they came back on the list", async () => {
  const room = await aRoom({ people: 0, startsInHours: 0.4 });
  const address = { slug: room.edition.offering.slug, editionId: room.edition.id };
  const [anna, bart] = [await makeVisitor(), await makeVisitor()];
  for (const person of [anna, bart]) await registerForEdition(person, address);
  const registrations = await db.registration.findMany({
    where: { editionId: room.edition.id },
    orderBy: { queuePosition: "asc" },
    select: { id: true, personId: true },
  });
  const marked = { ...room, registrations };
  await mark(marked, "P P");
  for (const person of [anna, bart]) await cancelRegistration(person, address);
  await registerForEdition(bart, address);
  hoursAfterStart(3);
  await closePastMeetings();
  expect(await ledgerOf(marked)).toEqual([]);
});

test("running it again changes nothing", async () => {
  const room = await aRoom({ people: 2 });
  await mark(room, "P A", { headcount: 4 });
  hoursAfterStart(3);
  await closePastMeetings();
  const rows = await db.participation.findMany();
  await closePastMeetings();
  expect(await db.participation.findMany()).toEqual(rows);
});

test("an edition without marks, below its minimum, or cancelled after being marked is not held", async () => {
  const unmarked = await aRoom({ people: 2 });
  const small = await aRoom({ people: 2, minimumToCount: 3 });
  const cancelled = await aRoom({ people: 2 });
  await mark(small, "P P");
  await mark(cancelled, "P P");
  await db.edition.update({
    where: { id: cancelled.edition.id },
    data: { state: "CANCELLED", cancelledAt: clock.now() },
  });
  hoursAfterStart(3);
  await closePastMeetings();
  for (const room of [unmarked, small, cancelled]) {
    expect((await ledgerOf(room)).filter((line) => line.startsWith("EDITION_HELD"))).toEqual([]);
  }
});

test("a headcount alone closes an edition that was held for whoever came", async () => {
  const room = await aRoom({ people: 0, minimumToCount: 10 });
  await mark(room, "-", { headcount: 12 });
  hoursAfterStart(3);
  await closePastMeetings();
  expect(await ledgerOf(room)).toEqual(["EDITION_HELD 2026-03-12"]);
});

test("an edition that cannot be closed holds up no other, and is told of", async () => {
  const rooms = [await aRoom({ people: 1 }), await aRoom({ people: 1 }), await aRoom({ people: 1 })];
  for (const room of rooms) await mark(room, "P");
  const [first, second, third] = rooms.map(({ edition }) => edition.id);
  await db.$executeRaw`
    ALTER TABLE participation ADD CONSTRAINT broken CHECK (
      kind <> 'EDITION_HELD' OR edition_id NOT IN (${Prisma.raw(`'${first}', '${third}'`)})
    )`;
  hoursAfterStart(3);
  await expect(closePastMeetings()).rejects.toThrow("broken");
  const held = await db.participation.findMany({
    where: { kind: "EDITION_HELD", editionId: { in: [first, second, third].map(String) } },
  });
  expect(held.map(({ editionId }) => editionId)).toEqual([second]);
  await db.$executeRaw`ALTER TABLE participation DROP CONSTRAINT broken`;
});
