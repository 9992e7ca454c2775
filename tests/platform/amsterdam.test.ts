import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, endOfDay, instantAt, startOfDay, timeOf, yearOf } from "~/platform/amsterdam";

const utc = (text: string) => new Date(text);
const hours = (day: string) => (endOfDay(day).getTime() - startOfDay(day).getTime()) / 3_600_000;

describe("the Amsterdam calendar", () => {
  it.each([
    ["2026-01-01T22:59:59Z", "2026-01-01", "23:59"],
    ["2026-01-01T23:00:00Z", "2026-01-02", "00:00"],
    ["2026-07-15T21:59:59Z", "2026-07-15", "23:59"],
    ["2026-07-15T22:00:00Z", "2026-07-16", "00:00"],
    ["2025-12-31T23:30:00Z", "2026-01-01", "00:30"],
    ["2028-02-28T23:00:00Z", "2028-02-29", "00:00"],
    ["2027-02-28T23:00:00Z", "2027-03-01", "00:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29", "01:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25", "02:30"],
    ["2026-10-25T01:30:00Z", "2026-10-25", "02:30"],
  ])("has %s on %s at %s", (instant, day, time) => {
    expect(dayOf(utc(instant))).toBe(day);
    expect(timeOf(utc(instant))).toBe(time);
  });

  it.each([
    ["2026-01-02", "2026-01-01T23:00:00Z", 24],
    ["2026-12-30", "2026-12-29T23:00:00Z", 24],
    ["2028-02-29", "2028-02-28T23:00:00Z", 24],
    ["2026-07-15", "2026-07-14T22:00:00Z", 24],
    ["2026-03-29", "2026-03-28T23:00:00Z", 23],
    ["2026-10-25", "2026-10-24T22:00:00Z", 25],
    ["2027-03-28", "2027-03-27T23:00:00Z", 23],
    ["2027-10-31", "2027-10-30T22:00:00Z", 25],
  ])("begins %s at %s and gives it %i hours", (day, start, length) => {
    expect(startOfDay(day)).toEqual(utc(start));
    expect(hours(day)).toBe(length);
  });

  it.each([
    ["2026-01-02", "13:30", "2026-01-02T12:30:00Z"],
    ["2026-07-15", "13:30", "2026-07-15T11:30:00Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00Z"],
    ["2028-02-29", "09:00", "2028-02-29T08:00:00Z"],
  ])("reads the clock of %s at %s as %s", (day, time, instant) => {
    expect(instantAt(day, time)).toEqual(utc(instant));
  });

  it.each([
    ["2025-12-30", 3, "2026-01-02"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-02-29", 365, "2029-02-28"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-26", -2, "2026-10-24"],
  ])("counts from %s by %i days to %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it("knows the year of a day by Amsterdam's turn of the year, not that of UTC", () => {
    expect(yearOf(dayOf(utc("2025-12-31T23:00:00Z")))).toBe(2026);
    expect(yearOf(dayOf(utc("2026-12-31T22:59:59Z")))).toBe(2026);
  });

  it("puts every instant between the start and the end of its own day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: utc("2020-01-01T00:00:00Z"), max: utc("2040-01-01T00:00:00Z"), noInvalidDate: true }),
        (at) => {
          const day = dayOf(at);
          return startOfDay(day) <= at && at < endOfDay(day) && [23, 24, 25].includes(hours(day));
        },
      ),
    );
  });
});
