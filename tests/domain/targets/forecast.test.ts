import { describe, expect, it } from "vitest";
import {
  forecastByTrend,
  forecastEditions,
  forecastParticipants,
  forecastParts,
  showRateOf,
  unchanged,
} from "~/domain/targets/forecast";

describe("show rate", () => {
  const all = { confirmed: 400, attended: 300 };
  it.each([
    ["of the offering from 30 people on", { offering: { confirmed: 30, attended: 27 }, all }, 0.9],
    [
      "of the format when the offering had 29",
      { offering: { confirmed: 29, attended: 29 }, format: { confirmed: 50, attended: 35 }, all },
      0.7,
    ],
    [
      "of all when the format had too few as well",
      { offering: { confirmed: 3, attended: 3 }, format: { confirmed: 29, attended: 1 }, all },
      0.75,
    ],
    ["0.8 when the academy has only begun", { all: { confirmed: 12, attended: 12 } }, 0.8],
    ["0.8 without any history", {}, 0.8],
  ])("is that %s", (_, history, rate) => {
    expect(showRateOf(history)).toBeCloseTo(rate, 10);
  });
});

describe("forecast", () => {
  it("of participants adds the booked, then the trend, then the planned places with half a trend more", () => {
    const yields = [
      { low: 10, high: 24 },
      { low: 6, high: 16 },
    ];
    // low 300 + 10 + 6; mid + 120; high 300 + 24 + 16 + 1.5 x 120
    expect(forecastParticipants(300, yields, 120)).toEqual({ low: 316, mid: 436, high: 520 });
  });

  it("of editions adds those that can run, all that are published, then the drafts", () => {
    expect(forecastEditions(2, { minimumReached: 1, published: 3, drafts: 2 })).toEqual({ low: 3, mid: 5, high: 7 });
  });

  it("per quarter adds what each quarter is expected to have, up to its number", () => {
    const ends = [unchanged(3), unchanged(0), { low: 1, mid: 2, high: 2 }, { low: 0, mid: 0.4, high: 1 }];
    // 1 + 0 + (1, 1, 1) + (0, 0.4, 1)
    expect(forecastParts(ends, 1)).toEqual({ low: 2, mid: 2.4, high: 3 });
  });

  it("by trend never goes back and never passes the number there is", () => {
    expect(forecastByTrend(20, 8, 32)).toEqual({ low: 20, mid: 28, high: 32 });
    expect(forecastByTrend(20, 10)).toEqual({ low: 20, mid: 30, high: 35 });
    expect(forecastByTrend(33, 1, 32)).toEqual({ low: 33, mid: 33, high: 33 });
  });
});
