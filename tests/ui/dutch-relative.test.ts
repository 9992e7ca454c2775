import { describe, expect, test } from "vitest";
import { lengthWords, relativeDay, relativeMoment } from "~/ui/kit/dutch-relative";

describe("a day seen from today", () => {
  test.each([
    ["2026-03-12", "vandaag"],
    ["2026-03-13", "morgen"],
    ["2026-03-14", "overmorgen"],
    ["2026-03-15", "over 3 dagen"],
    ["2026-03-25", "over 13 dagen"],
    ["2026-03-26", "over 2 weken"],
    ["2026-06-12", "over 3 maanden"],
    ["2027-03-12", "over 1 jaar"],
    ["2026-03-11", "gisteren"],
    ["2026-03-10", "eergisteren"],
    ["2026-03-02", "10 dagen geleden"],
    ["2025-03-12", "1 jaar geleden"],
  ])("%s is %s", (day, expected) => {
    expect(relativeDay(day, "2026-03-12T22:30:00.000Z")).toBe(expected);
  });

  test("half an hour past Amsterdam midnight is already tomorrow", () => {
    expect(relativeDay("2026-03-12T23:30:00.000Z", "2026-03-12T21:00:00.000Z")).toBe("morgen");
  });

  test("the night the clock changes is one day long", () => {
    expect(relativeDay("2026-03-30T07:00:00.000Z", "2026-03-28T22:30:00.000Z")).toBe("overmorgen");
    expect(relativeDay("2026-10-26T08:00:00.000Z", "2026-10-24T22:30:00.000Z")).toBe("morgen");
  });
});

describe("a moment seen from now", () => {
  test.each([
    ["2026-03-12T10:20:00.000Z", "over 20 minuten"],
    ["2026-03-12T13:59:00.000Z", "over 3 uur"],
    ["2026-03-13T10:00:00.000Z", "morgen"],
    ["2026-03-12T09:59:00.000Z", "1 minuut geleden"],
    ["2026-03-12T10:00:20.000Z", "nu"],
  ])("%s is %s", (instant, expected) => {
    expect(relativeMoment(instant, "2026-03-12T10:00:00.000Z")).toBe(expected);
  });
});

test.each([
  [45, "45 minuten"],
  [60, "1 uur"],
  [61, "1 uur en 1 minuut"],
  [210, "3 uur en 30 minuten"],
])("%i minutes read '%s'", (minutes, expected) => {
  expect(lengthWords(minutes)).toBe(expected);
});
