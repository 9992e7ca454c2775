import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingInstants } from "~/domain/catalogue/edition-plan";
import { freshPlan } from "~/domain/editions/plan-drafts";
import { LONGEST_SERIES, onSeriesDay, type SeriesRule, seriesDays } from "~/domain/editions/series";
import { addDays, daysBetween } from "~/platform/amsterdam";

const rule = (special: Partial<SeriesRule>): SeriesRule => ({
  ...{ unit: "weeks", step: 1, until: null, count: null },
  ...special,
});

describe("the days of a series", () => {
  test.each<[string, string, SeriesRule, string[]]>([
    [
      "every second Tuesday, four times, over the change of the clock",
      "2026-03-17",
      rule({ step: 2, count: 4 }),
      ["2026-03-17", "2026-03-31", "2026-04-14", "2026-04-28"],
    ],
    [
      "every ten days until a day that counts itself",
      "2026-12-20",
      rule({ unit: "days", step: 10, until: "2027-01-09" }),
      ["2026-12-20", "2026-12-30", "2027-01-09"],
    ],
    [
      "each third Thursday of the month",
      "2026-01-15",
      rule({ unit: "months", count: 4 }),
      ["2026-01-15", "2026-02-19", "2026-03-19", "2026-04-16"],
    ],
    [
      "the fifth Friday, which is the last where there are four",
      "2026-01-30",
      rule({ unit: "months", count: 4 }),
      ["2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24"],
    ],
    [
      "every other month across the year",
      "2026-11-02",
      rule({ unit: "months", step: 2, count: 3 }),
      ["2026-11-02", "2027-01-04", "2027-03-01"],
    ],
    [
      "whatever ends first",
      "2028-02-29",
      rule({ unit: "weeks", count: 10, until: "2028-03-14" }),
      ["2028-02-29", "2028-03-07", "2028-03-14"],
    ],
  ])("%s", (_words, first, asked, days) => {
    expect(seriesDays(first, asked)).toEqual(days);
  });

  const aDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays("2024-01-01", days));
  const aRule = fc.record({
    unit: fc.constantFrom<SeriesRule["unit"]>("days", "weeks", "months"),
    step: fc.integer({ min: 1, max: 12 }),
    until: fc.option(aDay),
    count: fc.option(fc.integer({ min: 2, max: 80 })),
  });

  test("begin with the first, rise, keep the weekday, stop in time and are never too many", () => {
    fc.assert(
      fc.property(aDay, aRule, (first, asked) => {
        const days = seriesDays(first, asked);
        expect(days.length).toBeLessThanOrEqual(Math.min(asked.count ?? LONGEST_SERIES, LONGEST_SERIES));
        expect(days.every((day) => asked.until === null || day <= asked.until)).toBe(true);
        if (days.length > 0) expect(days[0]).toBe(first);
        const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? "", day));
        expect(gaps.every((gap) => gap > 0)).toBe(true);
        if (asked.unit === "days") expect(gaps.every((gap) => gap === asked.step)).toBe(true);
        if (asked.unit !== "days") expect(gaps.every((gap) => gap % 7 === 0)).toBe(true);
        if (asked.unit === "months") {
          const months = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
          expect(months.slice(1).every((month, index) => month - (months[index] ?? 0) === asked.step)).toBe(true);
        }
      }),
    );
  });
});

test("a series keeps its time of the clock across both changes of it, and its windows move along", () => {
  const plan = {
    ...freshPlan("Workshop"),
    meetings: [
      { id: "een", day: "2026-03-24", from: "13:30", until: "16:30" },
      { id: "twee", day: "2026-03-26", from: "09:00", until: "12:00" },
    ],
    closes: { day: "2026-03-23", time: "17:00" },
  };
  const later = onSeriesDay(plan, "2026-03-31");
  expect(later.meetings).toEqual([
    { id: null, day: "2026-03-31", from: "13:30", until: "16:30" },
    { id: null, day: "2026-04-02", from: "09:00", until: "12:00" },
  ]);
  expect(later.closes).toEqual({ day: "2026-03-30", time: "17:00" });
  const starts = [plan, later, onSeriesDay(plan, "2026-10-27")].map((each) => meetingInstants(each)[0]?.startsAt);
  expect(starts.map((start) => start?.toISOString())).toEqual([
    "2026-03-24T12:30:00.000Z",
    "2026-03-31T11:30:00.000Z",
    "2026-10-27T12:30:00.000Z",
  ]);
});
