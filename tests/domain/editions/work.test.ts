import { describe, expect, test } from "vitest";
import { fillingWords } from "~/domain/editions/filling-words";
import { byUrgency, needOf } from "~/domain/editions/work";

const now = new Date("2026-03-12T12:00:00Z");
const hoursFromNow = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
/** A meeting of two hours that starts so many hours from now. */
const meeting = (hours: number, marked = false) => ({
  id: String(hours),
  startsAt: hoursFromNow(hours),
  endsAt: hoursFromNow(hours + 2),
  marked,
});

function edition(hours: number, { marked = false, taken = 10, minimumToRun = 8, more = [] as number[] } = {}) {
  const meetings = [meeting(hours, marked), ...more.map((later) => meeting(later))];
  return { state: "PUBLISHED" as const, startsAt: hoursFromNow(hours), minimumToRun, seats: { taken }, meetings };
}

describe("what an edition needs", () => {
  test.each([
    ["its doors opened a minute ago", edition(0.48), "open-now"],
    ["it is going on, and marked already", edition(-1, { marked: true }), "open-now"],
    ["its doors open in a minute", edition(0.52), null],
    ["it was yesterday and nobody marked it", edition(-24), "unmarked"],
    ["it was yesterday and is marked", edition(-24, { marked: true }), null],
    ["its first of two meetings was not marked", edition(-24, { more: [24] }), "unmarked"],
    ["it was more than a year ago", edition(-367 * 24), null],
    ["it starts in three weeks with one too few", edition(21 * 24, { taken: 7 }), "too-few"],
    ["it starts in three weeks with just enough", edition(21 * 24, { taken: 8 }), null],
    ["it starts in more than three weeks with nobody", edition(21 * 24 + 1, { taken: 0 }), null],
    ["it is a draft", { ...edition(-24), state: "DRAFT" as const }, null],
    ["it was cancelled", { ...edition(-24), state: "CANCELLED" as const }, null],
    ["it has no dates", { ...edition(-24), startsAt: null, meetings: [] }, null],
  ])("when %s: %s", (_words, facts, need) => {
    expect(needOf(facts, now)).toBe(need);
  });

  test("what goes on now comes first, then what nobody marked, then what has too few people", () => {
    const needs = (["too-few", null, "unmarked", "open-now", "unmarked"] as const).map((need) => ({ need }));
    expect(needs.sort(byUrgency).map(({ need }) => need)).toEqual([
      "open-now",
      "unmarked",
      "unmarked",
      "too-few",
      null,
    ]);
  });
});

test.each([
  [{ taken: 34, capacity: 40, waiting: 3 }, "34 van 40, 3 wachtenden"],
  [{ taken: 40, capacity: 40, waiting: 1 }, "40 van 40, 1 wachtende"],
  [{ taken: 0, capacity: 12, waiting: 0 }, "0 van 12"],
])("%o reads %s", (seats, words) => {
  expect(fillingWords(seats)).toBe(words);
});
