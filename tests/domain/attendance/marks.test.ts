import { describe, expect, test } from "vitest";
import { markingWindow, meetingToMark, minutesSeen, plannedMinutes, wasThere } from "~/domain/attendance/marks";

const at = (text: string) => new Date(text);
const meeting = (id: string, startsAt: string, endsAt: string) => ({ id, startsAt: at(startsAt), endsAt: at(endsAt) });
// Thursday 12 March 2026, 13.30-17.00 in Amsterdam (UTC+1).
const afternoon = meeting("m", "2026-03-12T12:30:00Z", "2026-03-12T16:00:00Z");

describe("the time in which a meeting is marked", () => {
  test.each([
    ["a day before", "2026-03-11T12:30:00Z", "not-yet"],
    ["31 minutes before the start", "2026-03-12T11:59:00Z", "not-yet"],
    ["when the doors open, half an hour before the start", "2026-03-12T12:00:00Z", "open"],
    ["during the meeting", "2026-03-12T14:00:00Z", "open"],
    ["a month later", "2026-04-12T14:00:00Z", "open"],
    // 12 March 2027 ends at 23.00 UTC.
    ["in the last second of the day a year later", "2027-03-12T22:59:59Z", "open"],
    ["at midnight after that day", "2027-03-12T23:00:00Z", "closed"],
  ])("%s: %s is %s", (_words, now, state) => {
    expect(markingWindow(afternoon, at(now)).state).toBe(state);
  });

  test("a year ends at Amsterdam midnight, also when a 29th of February lies in it", () => {
    const leapDay = meeting("m", "2028-02-29T09:00:00Z", "2028-02-29T11:00:00Z");
    expect(markingWindow(leapDay, at("2028-02-29T10:00:00Z")).until).toEqual(at("2029-02-28T23:00:00Z"));
  });
});

describe("the minutes of a mark", () => {
  test.each([
    ["PRESENT", null, 210],
    ["PARTLY", 90, 90],
    ["PARTLY", 900, 210],
    ["ABSENT", null, 0],
    ["EXCUSED", null, 0],
  ] as const)("%s with %s minutes counts for %d of 210", (value, minutes, counted) => {
    expect(minutesSeen({ value, minutes }, afternoon)).toBe(counted);
  });

  test("a meeting across the night the clock goes forward has the minutes people really sat there", () => {
    // 28 March 2026 23.00 until 29 March 04.00: four hours, not five.
    expect(plannedMinutes(meeting("m", "2026-03-28T22:00:00Z", "2026-03-29T02:00:00Z"))).toBe(240);
  });

  test("only who was there, wholly or partly, counts as present", () => {
    const there = (["PRESENT", "PARTLY", "ABSENT", "EXCUSED"] as const).filter((value) => wasThere({ value }));
    expect(there).toEqual(["PRESENT", "PARTLY"]);
    expect(wasThere(null)).toBe(false);
  });
});

describe("the meeting a list opens with", () => {
  const first = meeting("first", "2026-03-12T12:30:00Z", "2026-03-12T16:00:00Z");
  const second = meeting("second", "2026-03-19T12:30:00Z", "2026-03-19T16:00:00Z");

  test.each([
    ["before everything the first", "2026-03-01T00:00:00Z", "first"],
    ["during the first the first", "2026-03-12T13:00:00Z", "first"],
    ["between the two the one that was", "2026-03-15T13:00:00Z", "first"],
    ["when the doors of the second open the second", "2026-03-19T12:00:00Z", "second"],
    ["afterwards the last", "2026-06-01T00:00:00Z", "second"],
  ])("%s", (_words, now, id) => {
    expect(meetingToMark([second, first], at(now))?.id).toBe(id);
  });

  test("there is none without meetings", () => {
    expect(meetingToMark([], at("2026-03-01T00:00:00Z"))).toBeNull();
  });
});
