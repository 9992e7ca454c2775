import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Seen } from "~/domain/attendance/marks";
import { type AttendanceRule, tookPartOn } from "~/domain/attendance/took-part";
import { tookPartWords } from "~/domain/attendance/took-part-words";

const over = new Date("2026-05-01T00:00:00Z");
const before = new Date("2026-03-01T00:00:00Z");

/** Meetings of two hours on 1, 2, 3 ... April 2026. */
function meetings(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index + 1}`,
    startsAt: new Date(Date.UTC(2026, 3, index + 1, 8)),
    endsAt: new Date(Date.UTC(2026, 3, index + 1, 10)),
  }));
}

const values: Record<string, Seen["value"]> = { P: "PRESENT", A: "ABSENT", E: "EXCUSED" };
function marks(words: readonly string[]): Map<string, Seen> {
  return new Map(
    words.flatMap((word, index): [string, Seen][] => {
      const value = values[word];
      if (word === "-") return [];
      return [[`m${index + 1}`, value ? { value, minutes: null } : { value: "PARTLY", minutes: Number(word) }]];
    }),
  );
}

const rule = (attendanceRule: AttendanceRule["attendanceRule"], attendanceShare = 80) => ({
  attendanceRule,
  attendanceShare,
});

describe("whether someone took part, and why not", () => {
  test.each([
    ["ALL", "P", true, "Heeft deelgenomen"],
    ["ALL", "A", false, "Niet: afwezig"],
    ["ALL", "E", false, "Niet: afgemeld"],
    ["ALL", "45", false, "Niet: maar 45 van 120 minuten aanwezig"],
    ["ALL", "P A", false, "Niet: dagdeel 2 gemist"],
    ["ALL", "E 30", false, "Niet: afgemeld voor dagdeel 1, dagdeel 2 maar voor een deel, 30 van 120 minuten"],
    ["ALL", "P - -", false, "Nog niet: dagdeel 2, dagdeel 3 nog open"],
    ["ALL", "- -", false, "Niet: aanwezigheid is niet aangegeven"],
    ["SHARE", "P P", true, "Heeft deelgenomen"],
    ["SHARE", "P 60", false, "Niet: 180 van de 192 minuten die nodig zijn"],
    ["SHARE", "P -", false, "Nog niet: 120 van de 192 minuten die nodig zijn"],
    ["SHARE", "A -", false, "Niet: 0 van de 192 minuten die nodig zijn"],
    ["ONE", "A 1", true, "Heeft deelgenomen"],
    ["ONE", "A", false, "Niet: afwezig"],
    ["ONE", "A E", false, "Niet: bij geen enkel dagdeel geweest"],
    ["ONE", "A -", false, "Nog niet: nog bij geen dagdeel geweest"],
  ] as const)("%s, %s: %s, %s", (kind, words, yes, says) => {
    const given = words.split(" ");
    expect(tookPartWords(rule(kind), meetings(given.length), marks(given), over)).toEqual({ yes, words: says });
  });

  test("nothing is said of whom nobody marked before it is over, nor of an edition without meetings", () => {
    expect(tookPartWords(rule("ALL"), meetings(2), new Map(), before)).toBeNull();
    expect(tookPartWords(rule("ONE"), [], marks(["P"]), over)).toBeNull();
  });

  test("marks of a meeting that was dropped neither help nor harm", () => {
    const [first] = meetings(2);
    expect(tookPartWords(rule("ALL"), first ? [first] : [], marks(["P", "A"]), over)?.yes).toBe(true);
  });
});

test("for any marks the words agree with what counts", () => {
  const anyRule = fc.record({
    attendanceRule: fc.constantFrom("ALL" as const, "SHARE" as const, "ONE" as const),
    attendanceShare: fc.integer({ min: 1, max: 100 }),
  });
  const anyMarks = fc.array(fc.constantFrom("P", "A", "E", "-", "1", "60", "119"), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyRule, anyMarks, (kind, given) => {
      const held = meetings(given.length);
      const counts = tookPartOn(kind, held, marks(given)) !== null;
      expect(tookPartWords(kind, held, marks(given), over)?.yes ?? false).toBe(counts);
    }),
  );
});
