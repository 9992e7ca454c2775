import { expect, test } from "vitest";
import { doorWindow } from "~/domain/attendance/door-window";

// 12 March 2026 13.30-15.30 in Amsterdam.
const meeting = { id: "a", startsAt: new Date("2026-03-12T12:30:00Z"), endsAt: new Date("2026-03-12T14:30:00Z") };

test.each([
  ["the last moment before the doors open", "2026-03-12T11:59:59.999Z", "not-yet"],
  ["half an hour before the start", "2026-03-12T12:00:00Z", "open"],
  ["while it goes on", "2026-03-12T13:30:00Z", "open"],
  ["its last moment", "2026-03-12T14:29:59.999Z", "open"],
  ["its end", "2026-03-12T14:30:00Z", "over"],
])("%s", (_words, now, state) => {
  expect(doorWindow(meeting, new Date(now))).toEqual({
    state,
    from: new Date("2026-03-12T12:00:00Z"),
    until: meeting.endsAt,
  });
});

test("on the night that summer time begins the half hour is still half an hour", () => {
  const night = { id: "b", startsAt: new Date("2026-03-29T01:15:00Z"), endsAt: new Date("2026-03-29T03:00:00Z") };
  expect(doorWindow(night, new Date("2026-03-29T00:45:00Z")).state).toBe("open");
  expect(doorWindow(night, new Date("2026-03-29T00:44:59Z")).state).toBe("not-yet");
});
