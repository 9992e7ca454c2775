import { describe, expect, test } from "vitest";
import {
  calendarDay,
  dateWords,
  dayAndTime,
  dayParts,
  dayWords,
  monthWords,
  shortDay,
  timeRange,
} from "~/ui/kit/dutch-date";

const now = "2026-03-01T09:00:00.000Z";

describe("a date in words", () => {
  test.each([
    ["2026-03-12T12:30:00.000Z", "2026-03-12T16:00:00.000Z", "donderdag 12 maart, 13.30-17.00 uur"],
    ["2026-07-15T07:00:00.000Z", "2026-07-15T07:45:00.000Z", "woensdag 15 juli, 09.00-09.45 uur"],
    ["2027-01-04T08:00:00.000Z", "2027-01-04T10:00:00.000Z", "maandag 4 januari 2027, 09.00-11.00 uur"],
    ["2028-02-29T12:00:00.000Z", "2028-02-29T13:00:00.000Z", "dinsdag 29 februari 2028, 13.00-14.00 uur"],
  ])("from %s to %s reads '%s'", (start, end, expected) => {
    expect(dayAndTime(start, end, now)).toBe(expected);
  });

  test("without an end it names the start only", () => {
    expect(dayAndTime("2026-03-12T12:30:00.000Z", undefined, now)).toBe("donderdag 12 maart, 13.30 uur");
  });

  test("over two days it names both", () => {
    expect(dayAndTime("2026-03-12T12:30:00.000Z", "2026-03-13T11:00:00.000Z", now)).toBe(
      "donderdag 12 maart, 13.30 uur tot vrijdag 13 maart, 12.00 uur",
    );
  });

  test("a block that crosses the hour skipped in spring shows wall-clock times", () => {
    expect(timeRange("2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00.000Z")).toBe("01.30-03.30 uur");
  });

  test("midnight belongs to the Amsterdam day", () => {
    expect(dayWords("2025-12-31T23:30:00.000Z", now)).toBe("donderdag 1 januari");
    expect(calendarDay("2025-12-31T23:30:00.000Z")).toBe("2026-01-01");
    expect(calendarDay("2026-06-30T21:59:59.999Z")).toBe("2026-06-30");
  });

  test("an Amsterdam day is taken as it is", () => {
    expect(dayWords("2026-12-30", now)).toBe("woensdag 30 december");
    expect(dateWords("2026-01-02")).toBe("2 januari 2026");
    expect(calendarDay("2026-01-02")).toBe("2026-01-02");
  });

  test("short forms carry no dots", () => {
    expect(shortDay("2026-03-12")).toBe("do 12 mrt");
    expect(dayParts("2026-09-01")).toEqual({ weekday: "di", day: "1", month: "sep" });
    expect(monthWords("2026-05-31T22:30:00.000Z")).toBe("juni 2026");
  });
});
