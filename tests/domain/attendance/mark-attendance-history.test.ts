import fc from "fast-check";
import { expect, test } from "vitest";
import { attendanceSheet } from "~/domain/attendance/attendance-sheet.server";
import { closePastMeetings } from "~/domain/attendance/close-past-meetings.server";
import { heldOn } from "~/domain/attendance/held";
import type { Seen } from "~/domain/attendance/marks";
import { settleEdition } from "~/domain/attendance/settle-edition.server";
import { tookPartOn } from "~/domain/attendance/took-part";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { aRoom, ledgerOf, mark, type Room } from "./a-room";

const start = new Date("2026-03-12T12:30:00Z");
const PEOPLE = 3;
const MEETINGS = 2;

const words = fc.array(fc.constantFrom("P", "A", "E", "-", "1", "60", "119"), { minLength: PEOPLE, maxLength: PEOPLE });
const save = fc.record({ meeting: fc.nat(MEETINGS - 1), words, headcount: fc.option(fc.nat(3), { nil: null }) });
const rule = fc.record({
  attendanceRule: fc.constantFrom("ALL" as const, "SHARE" as const, "ONE" as const),
  attendanceShare: fc.constantFrom(1, 50, 80, 100),
  minimumToCount: fc.integer({ min: 1, max: 4 }),
});

interface Save {
  meeting: number;
  words: string[];
  headcount: number | null;
}

function seenAs(word: string): Seen {
  const value = ({ P: "PRESENT", A: "ABSENT", E: "EXCUSED" } as Record<string, Seen["value"]>)[word];
  return value ? { value, minutes: null } : { value: "PARTLY", minutes: Number(word) };
}

/** What the ledger ought to say, from the marks and headcounts as they were last saved and the rules alone; and who took part. */
function expected(room: Room, saves: Save[], now: Date, meetings = room.edition.meetings) {
  const edition = { ...room.edition, meetings };
  const indexes = new Set(meetings.map(({ id }) => room.edition.meetings.findIndex((meeting) => meeting.id === id)));
  const seen = room.registrations.map(() => new Map<string, Seen>());
  const headcounts = new Map<number, number>();
  for (const { meeting, words: given, headcount } of saves) {
    given.forEach((word, person) => {
      if (word !== "-") seen[person]?.set(String(room.edition.meetings[meeting]?.id), seenAs(word));
    });
    if (indexes.has(meeting)) headcounts.set(meeting, headcount ?? 0);
  }
  const days = seen.map((marks) => tookPartOn(edition, meetings, marks));
  const tookPart = days.filter((day) => day !== null).length;
  const held = heldOn({ ...edition, state: "PUBLISHED", tookPart, headcounts: [...headcounts.values()] }, now);
  const attended = days.flatMap((day, person) => (day ? [`ATTENDED p${person + 1} ${day}`] : []));
  return {
    ledger: [...attended, ...(held ? [`EDITION_HELD ${held}`] : [])].sort(),
    tookPart: days.map((day) => day !== null),
  };
}

/** Who took part, as the page says it, in the order of the registrations. */
async function saidOf({ lead, edition, registrations }: Room): Promise<boolean[]> {
  const { people } = await attendanceSheet(lead, { editionId: edition.id, meetingId: null });
  return registrations.map(
    ({ id }) => people.find(({ registrationId }) => registrationId === id)?.tookPart?.yes ?? false,
  );
}

/** How many rows there are of what marking writes. */
async function written(): Promise<number[]> {
  const tables = [db.participation, db.mark, db.attendanceChange, db.attendanceNote, db.auditEntry];
  return Promise.all(tables.map((table) => (table.count as () => Promise<number>)()));
}

async function dropMeeting({ edition }: Room, id: string): Promise<void> {
  await db.meeting.update({ where: { id }, data: { cancelledAt: clock.now() } });
  await inTransaction(async (tx) => settleEdition(tx, await lockEdition(tx, edition.id)));
}

test("after any saves and corrections the ledger says what the rules say, and no line that was ever written has changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      rule,
      fc.array(save, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      async (rules, saves, early, drops) => {
        clock.set(start);
        const room = await aRoom({ people: PEOPLE, meetings: MEETINGS, ...rules });
        clock.set(new Date(start.getTime() + (early ? 24.5 : 30) * 3_600_000));
        let before: object[] = [];
        const send = ({ meeting, words: given, headcount }: Save) =>
          mark(room, given.join(" "), { meeting: room.edition.meetings[meeting]?.id, headcount });
        for (const save of saves) {
          await send(save);
          const rows = await db.participation.findMany({ where: { editionId: room.edition.id } });
          expect(rows).toEqual(expect.arrayContaining(before));
          before = rows;
        }
        const once = await written();
        for (const save of saves.slice(-1)) await send(save);
        expect(await written()).toEqual(once);
        expect(await ledgerOf(room)).toEqual(expected(room, saves, clock.now()).ledger);
        expect(await saidOf(room)).toEqual(expected(room, saves, clock.now()).tookPart);
        clock.set(new Date(start.getTime() + 31 * 3_600_000));
        await closePastMeetings();
        expect(await ledgerOf(room)).toEqual(expected(room, saves, clock.now()).ledger);
        if (!drops) return;
        const [first, ...left] = room.edition.meetings;
        await dropMeeting(room, String(first?.id));
        expect(await ledgerOf(room)).toEqual(expected(room, saves, clock.now(), left).ledger);
        expect(await saidOf(room)).toEqual(expected(room, saves, clock.now(), left).tookPart);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test("a mark without a registration, or one that changes a line of the ledger, the database itself refuses", async () => {
  clock.set(start);
  const room = await aRoom({ people: 1 });
  await mark(room, "P");
  const nobody = { registrationId: "00000000-0000-7000-8000-000000000000", meetingId: room.meeting };
  const stray = { ...nobody, value: "PRESENT" as const, how: "LIST" as const, markedAt: clock.now() };
  await expect(db.mark.create({ data: stray })).rejects.toThrow();
  const rows = await db.participation.findMany();
  await expect(db.participation.updateMany({ data: { day: new Date("2026-01-01") } })).rejects.toThrow();
  await expect(db.participation.deleteMany({})).rejects.toThrow();
  expect(await db.participation.findMany()).toEqual(rows);
});
