import { describe, expect, test } from "vitest";
import { fillingWords } from "~/domain/editions/filling-words";
import { byUrgency, needsOf, type WorkFacts } from "~/domain/editions/work";

const now = new Date("2026-03-12T12:00:00Z");
const DAY = 24;
const hoursFromNow = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
/** A meeting of two hours that starts so many hours from now. */
const meeting = (hours: number, marked = false) => ({
  id: String(hours),
  startsAt: hoursFromNow(hours),
  endsAt: hoursFromNow(hours + 2),
  marked,
});

interface Special extends Partial<Omit<WorkFacts, "meetings" | "seats">> {
  marked?: boolean;
  taken?: number;
  more?: number[];
}

function edition(hours: number, { marked = false, taken = 10, more = [], ...special }: Special = {}): WorkFacts {
  return {
    ...{ state: "PUBLISHED", startsAt: hoursFromNow(hours), minimumToRun: 8, decideAt: null },
    ...{ seats: { taken }, requests: 0, endingOffers: 0 },
    meetings: [meeting(hours, marked), ...more.map((later) => meeting(later))],
    ...special,
  };
}

describe("what an edition needs", () => {
  test.each<[string, WorkFacts, string[]]>([
    ["its doors opened a minute ago", edition(0.48), ["open-now"]],
    ["it is going on, and marked already", edition(-1, { marked: true }), ["open-now"]],
    ["its doors open in a minute", edition(0.52), []],
    ["it was yesterday and nobody marked it", edition(-DAY), ["unmarked"]],
    ["it was yesterday and is marked", edition(-DAY, { marked: true }), []],
    ["its first of two meetings was not marked", edition(-DAY, { more: [24] }), ["unmarked"]],
    ["it was more than a year ago", edition(-367 * DAY), []],
    ["it starts in three weeks with one too few", edition(21 * DAY, { taken: 7 }), ["too-few"]],
    ["it starts in three weeks with just enough", edition(21 * DAY, { taken: 8 }), []],
    ["it starts in more than three weeks with nobody", edition(21 * DAY + 1, { taken: 0 }), []],
    [
      "its lead decides in a week and has too few",
      edition(60 * DAY, { taken: 1, decideAt: hoursFromNow(7 * DAY) }),
      ["too-few"],
    ],
    ["its lead decides later than in a week", edition(20 * DAY, { taken: 1, decideAt: hoursFromNow(8 * DAY) }), []],
    ["its lead should have decided", edition(5 * DAY, { taken: 1, decideAt: hoursFromNow(-DAY) }), ["too-few"]],
    ["requests wait for its lead", edition(40 * DAY, { requests: 2 }), ["requests"]],
    ["requests were left when it began", edition(-30 * DAY, { marked: true, requests: 2 }), []],
    ["an offered place ends within a day", edition(2 * DAY, { endingOffers: 1 }), ["offers-ending"]],
    [
      "all of it at once",
      edition(10 * DAY, { taken: 1, endingOffers: 1, requests: 1 }),
      ["requests", "offers-ending", "too-few"],
    ],
    ["it is a draft for next week", edition(7 * DAY, { state: "DRAFT", taken: 0 }), ["draft-soon"]],
    ["it is a draft for later than in four weeks", edition(28 * DAY + 1, { state: "DRAFT" }), []],
    ["it is a draft of the past", edition(-DAY, { state: "DRAFT" }), []],
    ["it was cancelled", edition(-DAY, { state: "CANCELLED" }), []],
    ["it has no dates", { ...edition(-DAY, { startsAt: null }), meetings: [] }, []],
  ])("when %s", (_words, facts, needs) => {
    expect(needsOf(facts, now)).toEqual(needs);
  });

  test("what goes on now comes first, then what waits for a word, then what nobody marked, then what has too few people", () => {
    const lines = (["too-few", null, "unmarked", "requests", "open-now"] as const).map((need) => ({
      needs: need ? [need] : [],
    }));
    expect(lines.sort(byUrgency).map(({ needs: [first] }) => first)).toEqual([
      "open-now",
      "requests",
      "unmarked",
      "too-few",
      undefined,
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
