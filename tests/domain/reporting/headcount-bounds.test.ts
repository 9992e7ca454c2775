import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountedEdition,
  headcountBounds,
  headcountsBeside,
  takesHeadcounts,
} from "~/domain/reporting/headcount-bounds";
import { boundsWords, tookPartWords } from "~/domain/reporting/headcount-words";
import type { Baseline } from "~/domain/targets/target-filter";
import { aTarget } from "../targets/a-target";

const edition = (names: number, heads: number) => ({ names, heads });
const participations = aTarget({ measure: "PARTICIPATIONS" });
const participants = aTarget({ measure: "PARTICIPANTS" });
const extra = (baseline: Baseline) => aTarget({ measure: "PARTICIPANTS", baseline });

describe("a figure with headcounts beside it", () => {
  it.each([
    [
      "participations: of each edition the larger of the two",
      participations,
      20,
      [edition(13, 25), edition(7, 3)],
      32,
      48,
    ],
    [
      "participations: a headcount as large as the names adds nothing for sure",
      participations,
      13,
      [edition(13, 13)],
      13,
      26,
    ],
    ["participations: one more does", participations, 13, [edition(13, 14)], 14, 27],
    ["participations: an edition without names", participations, 0, [edition(0, 9)], 9, 9],
    ["participations: one whose names fall outside the period", participations, 0, [edition(5, 9)], 4, 9],
    [
      "participants: the names when they are more than any headcount",
      participants,
      151,
      [edition(13, 15), edition(9, 12)],
      151,
      178,
    ],
    [
      "participants: the largest headcount when that is more",
      participants,
      20,
      [edition(13, 25), edition(7, 24)],
      25,
      69,
    ],
    ["participants: as many as the names", participants, 25, [edition(13, 25)], 25, 50],
    ["extra without a list", extra({ kind: "NONE" }), 3, [edition(3, 40)], 3, 43],
    ["extra on a frozen list", extra({ kind: "FROZEN" }), 3, [edition(3, 40)], 3, 43],
    ["extra on a number", extra({ kind: "NUMBER", count: 9, source: "" }), 0, [edition(3, 4)], 0, 4],
  ])("%s", (_, definition, names, editions, lower, upper) => {
    expect(headcountBounds(definition, names, editions)).toEqual({ lower, upper });
  });

  it("is not there without headcounts", () => {
    expect(headcountBounds(participations, 12, [])).toBeNull();
    expect(headcountBounds(participations, 12, [edition(12, 0)])).toBeNull();
    const { whole, parts } = headcountsBeside(participations, { actual: 12, parts: [] }, []);
    expect([whole, parts]).toEqual([null, []]);
  });

  it("never says fewer than the names, and never more at least than at most", () => {
    const count = fc.nat({ max: 60 });
    const measure = fc.constantFrom("PARTICIPANTS" as const, "PARTICIPATIONS" as const);
    const baseline = fc.constantFrom<Baseline>({ kind: "NOT_EXTRA" }, { kind: "NONE" }, { kind: "FROZEN" });
    const editions = fc.array(fc.record({ names: count, heads: count }), { maxLength: 8 });
    fc.assert(
      fc.property(measure, baseline, count, editions, (what, extraOn, names, counted) => {
        const bounds = headcountBounds(aTarget({ measure: what, baseline: extraOn }), names, counted);
        const heads = counted.reduce((sum, each) => sum + each.heads, 0);
        if (heads === 0) return bounds === null;
        return (
          bounds !== null && names <= bounds.lower && bounds.lower <= bounds.upper && bounds.upper === names + heads
        );
      }),
    );
  });

  it("holds what is true, whoever the people without a name are", () => {
    // Each of the counted is one of the names of the edition, someone of another edition, or nobody else knows.
    const room = fc.record({ names: fc.uniqueArray(fc.nat({ max: 12 })), heads: fc.uniqueArray(fc.nat({ max: 20 })) });
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 5 }), (rooms) => {
        const counted = rooms.map(({ names, heads }) => edition(names.length, heads.length));
        const named = new Set(rooms.flatMap(({ names }) => names)).size;
        const people = new Set(rooms.flatMap(({ names, heads }) => [...names, ...heads])).size;
        const visits = rooms.reduce((sum, { names, heads }) => sum + new Set([...names, ...heads]).size, 0);
        const places = counted.reduce((sum, { names }) => sum + names, 0);
        const [who, how] = [
          headcountBounds(participants, named, counted),
          headcountBounds(participations, places, counted),
        ];
        if (!who || !how) return true;
        return who.lower <= people && people <= who.upper && how.lower <= visits && visits <= how.upper;
      }),
    );
  });

  it("stands beside each part of a promise that is checked part by part, by the day of the edition", () => {
    const on = (day: string, heads: number): CountedEdition => ({ id: day, day, names: 0, heads });
    const part = { reached: false, over: true, label: "" };
    const parts = [
      { ...part, fromDay: "2025-01-01", untilDay: "2025-03-31", count: 4 },
      { ...part, fromDay: "2025-04-01", untilDay: "2025-06-30", count: 6 },
      { ...part, fromDay: "2025-07-01", untilDay: "2025-09-30", count: 1 },
    ];
    const editions = [on("2025-03-31", 2), on("2025-04-01", 3), on("2025-06-30", 1)];
    const beside = headcountsBeside(participations, { actual: 10, parts }, editions);
    expect(beside.whole).toBeNull();
    expect(beside.parts).toEqual([{ lower: 6, upper: 6 }, { lower: 10, upper: 10 }, null]);
  });

  it.each([
    ["PARTICIPANTS", {}, true],
    ["PARTICIPATIONS", { threshold: "ATTENDED" }, true],
    ["PARTICIPANTS", { threshold: "STARTED" }, false],
    ["PARTICIPATIONS", { threshold: "COMPLETED" }, false],
    ["PARTICIPANTS", { organisationKinds: ["gemeente"] }, false],
    ["EDITIONS_HELD", {}, false],
    ["ORGANISATIONS_REACHED", {}, false],
  ] as const)("of %s with %j: %s", (measure, filter, takes) => {
    expect(takesHeadcounts(aTarget({ measure, filter: JSON.parse(JSON.stringify(filter)) }))).toBe(takes);
  });

  it("reads as two numbers, or as one when nothing is unsure", () => {
    expect([boundsWords({ lower: 1510, upper: 1780 }), boundsWords({ lower: 9, upper: 9 })]).toEqual([
      "1.510 tot 1.780",
      "9",
    ]);
    expect(tookPartWords({ kind: "exact", count: 13 }, 25)).toBe("13 (namen), geteld 25 zonder inschrijving");
    expect(tookPartWords({ kind: "some", least: 1 }, null)).toBe("1 of meer");
  });
});
