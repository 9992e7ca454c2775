import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARK_VALUES, type Seen } from "~/domain/attendance/marks";
import { type AttendanceRule, daysThere, tookPartOn } from "~/domain/attendance/took-part";

const HOUR_MS = 3_600_000;

/** Meetings on 1, 2, 3 ... April 2026 at 10.00 in Amsterdam, of so many hours. */
function meetings(...hours: number[]) {
  return hours.map((length, index) => {
    const startsAt = new Date(Date.UTC(2026, 3, index + 1, 8));
    return { id: `m${index + 1}`, startsAt, endsAt: new Date(startsAt.getTime() + length * HOUR_MS) };
  });
}

/** "P 30 A E -": present, 30 minutes, absent, excused, no mark. */
function marks(words: string): Map<string, Seen> {
  const values: Record<string, Seen["value"]> = { P: "PRESENT", A: "ABSENT", E: "EXCUSED" };
  return new Map(
    words.split(" ").flatMap((word, index): [string, Seen][] => {
      if (word === "-") return [];
      const value = values[word];
      return [[`m${index + 1}`, value ? { value, minutes: null } : { value: "PARTLY", minutes: Number(word) }]];
    }),
  );
}

const all: AttendanceRule = { attendanceRule: "ALL", attendanceShare: 80 };
const one: AttendanceRule = { attendanceRule: "ONE", attendanceShare: 80 };
const share = (attendanceShare: number): AttendanceRule => ({ attendanceRule: "SHARE", attendanceShare });

describe("with the rule that every meeting counts", () => {
  test.each([
    ["P P P", [2, 2, 2], "2026-04-03"],
    ["P", [2], "2026-04-01"],
    ["P P -", [2, 2, 2], null],
    ["P P A", [2, 2, 2], null],
    ["P E P", [2, 2, 2], null],
    ["P 119 P", [2, 2, 2], null],
    ["- - -", [2, 2, 2], null],
  ])("%s of meetings of %s hours: %s", (given, hours, day) => {
    expect(tookPartOn(all, meetings(...hours), marks(given))).toBe(day);
  });
});

describe("with the rule of a share of the planned minutes", () => {
  test.each([
    // 360 planned minutes; 80 % is 288.
    [80, "P P 48", [2, 2, 2], "2026-04-03"],
    [80, "P P 47", [2, 2, 2], null],
    [80, "P 50 P", [2, 2, 2], "2026-04-03"],
    // 300 planned; 80 % is 240: reached in the first meeting of four hours.
    [80, "P - -", [4, 0.5, 0.5], "2026-04-01"],
    [80, "P A A", [4, 0.5, 0.5], "2026-04-01"],
    [50, "P - P -", [1, 1, 1, 1], "2026-04-03"],
    [100, "P P P", [2, 2, 2], "2026-04-03"],
    [100, "P P 119", [2, 2, 2], null],
    [1, "A A 3", [2, 2, 2], null],
    [1, "A A 4", [2, 2, 2], "2026-04-03"],
    // More minutes than the meeting has count as the meeting's.
    [50, "600 - -", [2, 2, 2], null],
  ])("%d%%: %s of meetings of %s hours: %s", (percentage, given, hours, day) => {
    expect(tookPartOn(share(percentage), meetings(...hours), marks(given))).toBe(day);
  });
});

describe("with the rule that one mark is enough", () => {
  test.each([
    ["P - -", [2, 2, 2], "2026-04-01"],
    ["A 1 P", [2, 2, 2], "2026-04-02"],
    ["A E -", [2, 2, 2], null],
    ["- - P", [2, 2, 2], "2026-04-03"],
  ])("%s of meetings of %s hours: %s", (given, hours, day) => {
    expect(tookPartOn(one, meetings(...hours), marks(given))).toBe(day);
  });
});

test("marks of a meeting that was cancelled do not count, and neither do they stand in the way", () => {
  const [first, , third] = meetings(2, 2, 2);
  const left = [first, third].flatMap((meeting) => meeting ?? []);
  expect(tookPartOn(all, left, marks("P A P"))).toBe("2026-04-03");
  expect(tookPartOn(one, left, marks("A P A"))).toBeNull();
});

test("without any meeting nobody took part, whatever the rule", () => {
  for (const rule of [all, one, share(80)]) expect(tookPartOn(rule, [], marks("P"))).toBeNull();
});

test("the day is an Amsterdam day: half past midnight is still the day before in UTC", () => {
  const late = { id: "m1", startsAt: new Date("2026-06-30T22:30:00Z"), endsAt: new Date("2026-06-30T23:30:00Z") };
  expect(tookPartOn(all, [late], marks("P"))).toBe("2026-07-01");
});

describe("for any marks", () => {
  const anyRule = fc.record({
    attendanceRule: fc.constantFrom("ALL" as const, "SHARE" as const, "ONE" as const),
    attendanceShare: fc.integer({ min: 1, max: 100 }),
  });
  const anyHours = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 6 });
  const anySeen = fc.constantFrom(...MARK_VALUES).chain((value) =>
    fc.record({
      value: fc.constant(value),
      minutes: value === "PARTLY" ? fc.integer({ min: 1, max: 500 }) : fc.constant(null),
    }),
  );
  const anyMarks = fc.dictionary(fc.constantFrom("m1", "m2", "m3", "m4", "m5", "m6"), anySeen);

  test("who was present everywhere took part, and who was nowhere did not", () => {
    fc.assert(
      fc.property(anyRule, anyHours, (rule, hours) => {
        const everywhere = marks(hours.map(() => "P").join(" "));
        expect(tookPartOn(rule, meetings(...hours), everywhere)).not.toBeNull();
        expect(tookPartOn(rule, meetings(...hours), marks(hours.map(() => "A").join(" ")))).toBeNull();
      }),
    );
  });

  test("seeing someone in one more meeting never takes their participation away or makes it later", () => {
    fc.assert(
      fc.property(anyRule, anyHours, anyMarks, fc.nat(5), (rule, hours, given, index) => {
        const before = tookPartOn(rule, meetings(...hours), new Map(Object.entries(given)));
        const more = new Map(Object.entries(given)).set(`m${index + 1}`, { value: "PRESENT", minutes: null });
        const after = tookPartOn(rule, meetings(...hours), more);
        if (before !== null) expect(after !== null && after <= before).toBe(true);
      }),
    );
  });

  test("the order in which the meetings are handed over makes no difference", () => {
    fc.assert(
      fc.property(anyRule, anyHours, anyMarks, (rule, hours, given) => {
        const seen = new Map(Object.entries(given));
        const turned = meetings(...hours).reverse();
        expect(tookPartOn(rule, turned, seen)).toBe(tookPartOn(rule, meetings(...hours), seen));
      }),
    );
  });
});

test.each([
  ["P P P", ["2026-04-01", "2026-04-02", "2026-04-03"]],
  ["- 30 E", ["2026-04-02"]],
  ["A E -", []],
])("whoever was seen %j was there on %j", (words, days) => {
  expect(daysThere(meetings(2, 2, 2), marks(words))).toEqual(days);
});
