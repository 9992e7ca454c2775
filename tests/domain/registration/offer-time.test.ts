import { describe, expect, it } from "vitest";
import { isLate, offerEnds } from "~/domain/registration/offer-time";

const startsAt = new Date("2026-03-12T12:00:00Z");
const edition = { startsAt, confirmWithinHours: 72, offerHours: 24 };
const hoursBefore = (hours: number) => new Date(startsAt.getTime() - hours * 3_600_000);

describe("the time of an offer", () => {
  it.each([
    [100, false],
    [72, false],
    [71.99, true],
    [1, true],
  ])("%d hours before the start is late: %s", (hours, late) => {
    expect(isLate(edition, hoursBefore(hours))).toBe(late);
  });

  it.each([
    [100, 24],
    [60, 24],
    [48, 24],
    [30, 15],
    [2, 1],
  ])("offered %d hours before the start, a place is kept for %d hours", (before, kept) => {
    expect(offerEnds(edition, hoursBefore(before))).toEqual(hoursBefore(before - kept));
  });
});
