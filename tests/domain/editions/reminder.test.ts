import { describe, expect, test } from "vitest";
import { dueReminder, isReminded, reminderKey } from "~/domain/editions/reminder";

const at = (instant: string) => new Date(instant);
const both = { remindWeekBefore: true, remindDayBefore: true };
// 13.30 in Amsterdam.
const winter = { ...both, startsAt: at("2026-03-12T12:30:00Z") };

describe("a reminder", () => {
  test.each([
    ["a minute before the first moment", "2026-03-05T12:29:00Z", null],
    ["seven days before", "2026-03-05T12:30:00Z", 7],
    ["late that day, after a standstill", "2026-03-05T22:59:00Z", 7],
    ["the next day: a week is no longer true", "2026-03-05T23:00:00Z", null],
    ["a minute before the last moment", "2026-03-11T12:29:00Z", null],
    ["one day before", "2026-03-11T12:30:00Z", 1],
    ["on the day itself", "2026-03-11T23:00:00Z", null],
    ["after the start", "2026-03-12T13:00:00Z", null],
  ])("%s", (_words, now, daysBefore) => {
    expect(dueReminder(winter, at(now))?.daysBefore ?? null).toBe(daysBefore);
  });

  test.each([
    ["forward", "2026-04-01T11:30:00Z", "2026-03-25T12:30:00Z"],
    ["back", "2026-10-28T12:30:00Z", "2026-10-21T11:30:00Z"],
    ["not, but the year does", "2027-01-05T12:30:00Z", "2026-12-29T12:30:00Z"],
    ["on the day before itself", "2026-03-30T11:30:00Z", "2026-03-29T11:30:00Z"],
  ])("keeps the wall-clock time when the clock changes %s in between", (_words, startsAt, from) => {
    expect(dueReminder({ ...both, startsAt: at(startsAt) }, at(from))?.from).toEqual(at(from));
    expect(dueReminder({ ...both, startsAt: at(startsAt) }, new Date(Date.parse(from) - 1))).toBeNull();
  });

  test("follows the settings of the edition", () => {
    const now = at("2026-03-05T12:30:00Z");
    expect(dueReminder({ ...winter, remindWeekBefore: false }, now)).toBeNull();
    expect(dueReminder({ ...winter, remindDayBefore: false }, at("2026-03-11T12:30:00Z"))).toBeNull();
  });

  test("goes to who had a place by then, and has another key for another start", () => {
    const due = dueReminder(winter, at("2026-03-05T13:00:00Z"));
    if (!due) throw new Error("none is due");
    expect(isReminded(due, at("2026-03-05T12:30:00Z"))).toBe(true);
    expect(isReminded(due, at("2026-03-05T12:31:00Z"))).toBe(false);
    expect(isReminded(due, null)).toBe(false);
    expect(reminderKey("r", due, winter.startsAt)).not.toBe(reminderKey("r", due, at("2026-03-12T13:30:00Z")));
  });
});
