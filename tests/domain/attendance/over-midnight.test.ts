import { expect, test } from "vitest";
import { doorWindow } from "~/domain/attendance/door-window";
import { heldOn } from "~/domain/attendance/held";
import { isCorrecting, markingWindow, meetingToMark, plannedMinutes, type Seen } from "~/domain/attendance/marks";
import { daysThere, tookPartOn } from "~/domain/attendance/took-part";
import { meetingInstants } from "~/domain/catalogue/edition-plan";
import { dayOf } from "~/platform/amsterdam";

const PRESENT: Seen = { value: "PRESENT", minutes: null };

/** Meetings as a theme lead plans them, "20:00-01:00" on an Amsterdam day. */
function planned(...meetings: [day: string, from: string, until: string][]) {
  const plan = meetings.map(([day, from, until], index) => ({ id: String(index), day, from, until }));
  return meetingInstants({ meetings: plan }).map(({ id, ...times }) => ({ id: String(id), ...times }));
}

test.each([
  ["an evening", ["2026-03-12", "19:00", "22:30"], "2026-03-12T18:00:00Z", "2026-03-12T21:30:00Z", 210],
  ["until midnight", ["2026-03-12", "20:00", "00:00"], "2026-03-12T19:00:00Z", "2026-03-12T23:00:00Z", 240],
  ["past midnight", ["2026-03-12", "20:00", "01:30"], "2026-03-12T19:00:00Z", "2026-03-13T00:30:00Z", 330],
  ["into the new year", ["2026-12-31", "20:00", "02:00"], "2026-12-31T19:00:00Z", "2027-01-01T01:00:00Z", 360],
  ["into 29 February", ["2028-02-28", "23:00", "01:00"], "2028-02-28T22:00:00Z", "2028-02-29T00:00:00Z", 120],
  [
    "over the hour that summer skips",
    ["2026-03-28", "23:00", "04:00"],
    "2026-03-28T22:00:00Z",
    "2026-03-29T02:00:00Z",
    240,
  ],
  [
    "over the hour that winter has twice",
    ["2026-10-24", "23:00", "04:00"],
    "2026-10-24T21:00:00Z",
    "2026-10-25T03:00:00Z",
    360,
  ],
] as const)("a meeting %s lasts as long as it does", (_words, [day, from, until], startsAt, endsAt, minutes) => {
  const [meeting] = planned([day, from, until]);
  expect(meeting).toMatchObject({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
  expect(meeting && plannedMinutes(meeting)).toBe(minutes);
  expect(meeting && dayOf(meeting.startsAt), "it is of the day on which it begins").toBe(day);
});

// 20.00-01.30 in Amsterdam, where it is an hour later than here.
const [night, morning] = planned(["2026-03-12", "20:00", "01:30"], ["2026-03-13", "09:00", "12:00"]);

test.each([
  ["before the doors open", "2026-03-12T18:29:59Z", "not-yet", "not-yet", false, "night"],
  ["half an hour before", "2026-03-12T18:30:00Z", "open", "open", false, "night"],
  ["as the day changes", "2026-03-12T23:00:00Z", "open", "open", false, "night"],
  ["in the last second", "2026-03-13T00:29:59Z", "open", "open", false, "night"],
  ["as it ends", "2026-03-13T00:30:00Z", "over", "open", false, "night"],
  ["at the doors of the morning after", "2026-03-13T07:30:00Z", "over", "open", false, "morning"],
  ["in the last second of the day on which it ended", "2026-03-13T22:59:59Z", "over", "open", false, "morning"],
  ["after that day", "2026-03-13T23:00:00Z", "over", "open", true, "morning"],
  ["in the last second of that day a year later", "2027-03-13T22:59:59Z", "over", "open", true, "morning"],
  ["and after it", "2027-03-13T23:00:00Z", "over", "closed", true, "morning"],
])("%s", (_words, at, door, marking, correcting, toMark) => {
  if (!night || !morning) throw new Error("not planned");
  const now = new Date(at);
  expect(doorWindow(night, now).state).toBe(door);
  expect(markingWindow(night, now).state).toBe(marking);
  expect(isCorrecting(night, now)).toBe(correcting);
  expect(meetingToMark([morning, night], now)).toBe(toMark === "night" ? night : morning);
});

test("a night counts on the day on which it began, for who was there and for the edition", () => {
  if (!night) throw new Error("not planned");
  const rule = { attendanceRule: "ALL", attendanceShare: 80 } as const;
  const marks = new Map([[night.id, PRESENT]]);
  expect(tookPartOn(rule, [night], marks)).toBe("2026-03-12");
  expect(daysThere([night], marks)).toEqual(["2026-03-12"]);
  const facts = { state: "PUBLISHED", meetings: [night], minimumToCount: 1, tookPart: 1, headcounts: [] } as const;
  expect(heldOn(facts, new Date("2026-03-13T00:29:59Z"))).toBeNull();
  expect(heldOn(facts, new Date("2026-03-13T00:30:00Z"))).toBe("2026-03-12");
});
