import fc from "fast-check";
import { expect, it } from "vitest";
import { closePastMeetings } from "~/domain/attendance/close-past-meetings.server";
import { isPastDay } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { ledgerOf, mark, type Room } from "../attendance/a-room";
import { aCertifiedRoom, certified } from "./a-certified-room";

const RUNS = process.env.LONG_TESTS ? 200 : 12;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const start = new Date("2026-03-12T12:30:00Z");
const PEOPLE = 3;
const LENGTH = 120;
// All steps together stay within the week in which everyone who took part gets one.

type Rule = "ALL" | "SHARE" | "ONE";
type Step =
  | { kind: "mark"; meeting: number; words: string[] }
  | { kind: "hours pass"; hours: number }
  | { kind: "clockwork" };

const anyWord = fc.constantFrom("P", "P", "P", "A", "E", "30", "100", "-");
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("mark" as const),
      meeting: fc.nat(1),
      words: fc.array(anyWord, { minLength: PEOPLE, maxLength: PEOPLE }),
    }),
  },
  fc.record({ kind: fc.constant("hours pass" as const), hours: fc.constantFrom(1, 3, 11) }),
  fc.constant<Step>({ kind: "clockwork" }),
);
const anyRule = fc.constantFrom<Rule>("ALL", "SHARE", "ONE");

/** What was said last of each person in each meeting, in the words of the list. */
type Said = Map<number, string>[];

it(`who took part, the ledger and the certificates agree, whatever is marked and corrected (SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(anyRule, fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (attendanceRule, steps) => {
      clock.set(start);
      const room = await aCertifiedRoom({ people: PEOPLE, meetings: 2, attendanceRule, minimumToCount: 2 });
      const said: Said = [new Map(), new Map()];
      const seen = new Map<string, unknown>();
      for (const step of [...steps, { kind: "hours pass", hours: 36 } as const, { kind: "clockwork" } as const]) {
        const saved = await take(step, room, said);
        const took = tookPart(attendanceRule, said);
        expect(await attendedBy(room), JSON.stringify(step)).toEqual(took);
        const holders = (await certified(room)).split(" ").filter(Boolean);
        const settled = saved && isPastDay(lastEnd(room), clock.now());
        if (settled) expect(holders, JSON.stringify(step)).toEqual(took);
        expect(took, JSON.stringify(step)).toEqual(expect.arrayContaining(holders));
        await expectFactsToStay(room, seen);
      }
    }),
    { numRuns: RUNS, seed },
  );
}, 600_000);

/** Does a step; says whether the edition was settled by it. */
async function take(step: Step, room: Room, said: Said): Promise<boolean> {
  if (step.kind === "hours pass") clock.set(new Date(clock.now().getTime() + step.hours * 3_600_000));
  if (step.kind === "clockwork") await closePastMeetings();
  if (step.kind !== "mark") return step.kind === "clockwork";
  const meeting = String(room.edition.meetings[step.meeting]?.id);
  const { outcome } = await mark(room, step.words.join(" "), { meeting });
  if (outcome !== "saved") return false;
  for (const [person, word] of step.words.entries()) if (word !== "-") said[step.meeting]?.set(person, word);
  return true;
}

/** The edition's rule, told once more in the simplest way. */
function tookPart(rule: Rule, said: Said): string[] {
  return Array.from({ length: PEOPLE }, (_, person) => person).flatMap((person) => {
    const words = said.map((meeting) => meeting.get(person) ?? "-");
    const minutes = words.map((word) => (word === "P" ? LENGTH : /^\d+$/.test(word) ? Number(word) : 0));
    const total = minutes.reduce((sum, each) => sum + each, 0);
    const enough = { ALL: words.every((word) => word === "P"), SHARE: total >= 0.8 * 2 * LENGTH, ONE: total > 0 }[rule];
    return enough ? [`p${person + 1}`] : [];
  });
}

async function attendedBy(room: Room): Promise<string[]> {
  const lines = (await ledgerOf(room)).filter((line) => line.startsWith("ATTENDED"));
  return lines.map((line) => String(line.split(" ")[1])).sort();
}

/** A certificate that once was stays, with every word and its own code; it can be withdrawn and never comes back. */
async function expectFactsToStay({ edition }: Room, seen: Map<string, unknown>): Promise<void> {
  const now = await db.certificate.findMany({ where: { editionId: edition.id } });
  for (const [id, before] of seen) expect(now.find((each) => each.id === id)).toMatchObject(before as object);
  for (const { revokedAt, revokedReason, ...facts } of now) {
    seen.set(facts.id, revokedAt ? { ...facts, revokedAt, revokedReason } : facts);
  }
  expect(new Set(now.map(({ code }) => code)).size).toBe(now.length);
}

function lastEnd({ edition }: Room): Date {
  return edition.meetings[1]?.endsAt ?? start;
}
