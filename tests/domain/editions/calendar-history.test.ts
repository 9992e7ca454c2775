import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { editionToCancel } from "~/domain/editions/edition-to-cancel.server";
import { composeLetter } from "~/domain/outbox/compose-letter.server";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import type { PostboxMessage } from "~/domain/outbox/postbox-message.server";
import { movePerson } from "~/domain/registration/move-person.server";
import { db } from "~/platform/db.server";
import { makeVisitor, unique } from "../../support/factories";
import { actsOn, passHours } from "../registration/registering";
import { anEdition } from "./an-edition";
import { CalendarClient } from "./calendar-client";
import { changes, withoutLast } from "./changing";

const RUNS = process.env.LONG_TESTS ? 300 : 12;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Around the clock's changes, the turn of the year and a leap day. */
const anyDay = fc.constantFrom(
  ...["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"],
  ...["2026-12-31", "2027-01-01", "2028-02-29", "2026-07-01"],
);
const anyTime = fc.constantFrom(
  ...([
    ["00:15", "01:45"],
    ["03:30", "05:00"],
    ["13:30", "17:00"],
    ["22:15", "23:45"],
  ] as const),
);
/** The first edition more often than the other, so that much happens to it. */
const either = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

interface Room {
  anna: Visitor;
  bart: Visitor;
  lead: Visitor;
  venueId: string;
  editions: Awaited<ReturnType<typeof anEdition>>["edition"][];
  inbox: string[];
}

type Step = { words: string; run: (room: Room) => Promise<unknown> };
const step = (words: string, run: Step["run"]): Step => ({ words, run });
const on = (room: Room, first: boolean) => {
  const edition = room.editions[first ? 0 : 1];
  if (!edition) throw new Error("no edition");
  return edition;
};

/** What one and others do, and what becomes of the mail; impossible things end as they end. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: either.map((a) => step(`register ${a}`, (room) => actsOn(on(room, a)).register(room.anna))) },
  {
    weight: 2,
    arbitrary: either.map((a) => step(`cancel ${a}`, (room) => actsOn(on(room, a)).cancel(room.anna).catch(notThere))),
  },
  either.map((a) => step(`accept ${a}`, (room) => actsOn(on(room, a)).accept(room.anna).catch(notThere))),
  either.map((a) => step(`bart registers ${a}`, (room) => actsOn(on(room, a)).register(room.bart))),
  either.map((a) => step(`bart cancels ${a}`, (room) => actsOn(on(room, a)).cancel(room.bart).catch(notThere))),
  {
    weight: 4,
    arbitrary: fc.tuple(either, anyDay, anyTime).map(([a, day, [from, until]]) =>
      step(`move ${a} to ${day} ${from}`, (room) =>
        changes(room.lead, on(room, a).id, ({ meetings: [first, ...rest] }) => ({
          meetings: [{ id: first?.id ?? null, day, from, until }, ...rest],
        })),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(either, anyDay, anyTime).map(([a, day, [from, until]]) =>
      step(`add to ${a} ${day} ${from}`, (room) =>
        changes(room.lead, on(room, a).id, ({ meetings }) => ({
          meetings: [...meetings, { id: null, day, from, until }],
        })),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: either.map((a) =>
      step(`drop of ${a}`, (room) =>
        changes(room.lead, on(room, a).id, (plan) => (plan.meetings.length > 1 ? withoutLast(plan) : {})),
      ),
    ),
  },
  fc
    .tuple(either, fc.integer({ min: 1, max: 3 }))
    .map(([a, capacity]) =>
      step(`capacity ${a} ${capacity}`, (room) => changes(room.lead, on(room, a).id, () => ({ capacity }))),
    ),
  fc
    .tuple(either, either)
    .map(([a, there]) =>
      step(`place ${a} ${there}`, (room) =>
        changes(room.lead, on(room, a).id, () => ({ venueId: there ? room.venueId : null })),
      ),
    ),
  either.map((a) =>
    step(`quiet ${a}`, (room) => changes(room.lead, on(room, a).id, () => ({ practical: String(Math.random()) }))),
  ),
  either.map((a) => step(`move anna from ${a}`, (room) => moveAnna(room, a))),
  either.map((a) => step(`call off ${a}`, (room) => callOff(room, on(room, a).id))),
  { weight: 3, arbitrary: fc.constant(step("the post goes", sendPost)) },
  { weight: 2, arbitrary: fc.constant(step("a letter is in hand", handOver)) },
  fc.constant(step("an hour passes", async () => passHours(1))),
);

describe(`after any history, seed ${seed}`, () => {
  it("a calendar that keeps the highest SEQUENCE shows what is true, in whatever order the letters come", async () => {
    const history = fc.array(anyStep, { minLength: 4, maxLength: 16, size: "max" });
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (steps, order) => {
        const room = await aRoomOfTwo();
        await actsOn(on(room, true)).register(room.anna);
        await sendPost(room);
        for (const { run } of steps) await run(room);
        await sendPost(room);
        const letters = [...room.inbox, ...(await postTo(room.anna))];
        const told = steps.map(({ words }) => words).join(", ");
        const truth = await truthFor(room.anna);
        expect(shown(letters), told).toEqual(truth);
        expect(shown(shuffled(letters, order)), `shuffled: ${told}`).toEqual(truth);
      }),
      { numRuns: RUNS, seed, interruptAfterTimeLimit: 500_000 },
    );
  }, 600_000);
});

function shown(letters: string[]): string[] {
  const client = new CalendarClient();
  for (const letter of letters) client.receive(letter);
  return client.shows();
}

/** Two editions of one lead, with two places and one or two meetings. */
async function aRoomOfTwo(): Promise<Room> {
  const { lead, edition } = await anEdition({ capacity: 2, meetings: 2 });
  const other = await anEdition({ capacity: 1, offeringId: edition.offeringId });
  const [anna, bart] = [await makeVisitor(), await makeVisitor()];
  const words = { name: "Stadskantoor", address: "Plein 1", postcode: "1815 AG", town: "Alkmaar" };
  const venue = await db.venue.create({ data: { slug: `locatie-${unique()}`, ...words } });
  return { anna, bart, lead, venueId: venue.id, editions: [edition, other.edition], inbox: [] };
}

async function moveAnna(room: Room, fromFirst: boolean): Promise<void> {
  const [from, to] = [on(room, fromFirst), on(room, !fromFirst)];
  const own = await db.registration.findFirst({
    where: { editionId: from.id, personId: room.anna.personId },
    orderBy: { queuePosition: "desc" },
  });
  if (own) await movePerson(room.lead, { editionId: from.id, registrationId: own.id, toEditionId: to.id });
}

async function callOff({ lead }: Room, editionId: string): Promise<void> {
  const { agreed } = await editionToCancel(lead, editionId);
  await cancelEdition(lead, { editionId, reason: "Gaat niet door", agreed });
}

async function sendPost(_room: Room): Promise<void> {
  const queued = await db.letter.findMany({ where: { state: "QUEUED" }, orderBy: { id: "asc" } });
  for (const { id } of queued) await deliverLetter(id);
}

/** What is handed over at this moment reaches its reader, also when it is withdrawn or rewritten right after. */
async function handOver({ anna, inbox }: Room): Promise<void> {
  const queued = await db.letter.findMany({ where: { state: "QUEUED", personId: anna.personId } });
  for (const letter of queued) {
    const content = (await composeLetter(letter))?.invitation?.content;
    if (content) inbox.push(content);
  }
}

async function postTo({ personId }: Visitor): Promise<string[]> {
  const sent = await db.delivery.findMany({ where: { letter: { personId } }, orderBy: { id: "asc" } });
  return sent
    .flatMap(({ message }) => (message as PostboxMessage | null)?.attachments ?? [])
    .map(({ content }) => Buffer.from(content, "base64").toString("utf8"));
}

/** The meetings in which someone has a place, as the database says. */
async function truthFor({ personId }: Visitor): Promise<string[]> {
  const meetings = await db.meeting.findMany({
    where: {
      cancelledAt: null,
      edition: { state: "PUBLISHED", registrations: { some: { personId, state: "CONFIRMED" } } },
    },
  });
  return meetings
    .map(({ id, startsAt, endsAt }) =>
      [`${id}-${personId}@nhveilig-academie`, startsAt.toISOString(), endsAt.toISOString()].join(" "),
    )
    .sort();
}

function shuffled<T>(things: T[], order: Iterator<number>): T[] {
  const weighed = things.map((thing) => ({ thing, weight: Number(order.next().value) }));
  return weighed.sort((one, other) => one.weight - other.weight).map(({ thing }) => thing);
}

function notThere(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "NotFound") throw error;
}
