import { describe, expect, it } from "vitest";
import { type Status, statusOf } from "~/domain/targets/status";

const open = { value: 500, pace: 300, mid: 520, over: false };

describe("status", () => {
  it.each<[Status, Parameters<typeof statusOf>[0], string]>([
    ["REACHED", { ...open, actual: 500 }, "reached before the end"],
    ["REACHED", { ...open, actual: 501, over: true }, "over, more than enough"],
    ["MISSED", { ...open, actual: 499, over: true }, "over, one short"],
    ["ON_TRACK", { ...open, actual: 300 }, "exactly on pace"],
    ["ON_TRACK", { ...open, actual: 300, mid: 400 }, "on pace counts more than a gloomy forecast"],
    ["BEHIND", { ...open, actual: 299 }, "below pace, 520 expected"],
    ["BEHIND", { ...open, actual: 299, mid: 500 }, "below pace, exactly enough expected"],
    ["AT_RISK", { ...open, actual: 299, mid: 499.9 }, "below pace, not enough expected"],
    ["ON_TRACK", { actual: 0, value: 1, pace: 0, mid: 0, over: false }, "yes/no before it is due"],
    ["AT_RISK", { actual: 0, value: 1, pace: 1, mid: 0, over: false }, "yes/no after it was due"],
    [
      "AT_RISK",
      { actual: 2, value: 4, pace: 2, mid: 3, over: false, partMissed: true },
      "a finished quarter was empty",
    ],
  ])("is %s: %3$s", (status, standing) => {
    expect(statusOf(standing)).toBe(status);
  });
});
