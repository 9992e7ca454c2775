import { describe, expect, it } from "vitest";
import { bringsByEdition, plannedLines } from "~/domain/reporting/planned-yield";
import { aTarget } from "../targets/a-target";

const edition = {
  id: "e",
  title: "Workshop",
  offering: "workshop",
  day: "2025-10-01",
  draft: false,
  minimumReached: true,
  booked: 10,
  places: 20,
  showRate: 0.8,
};
const outlook = (...editions: (typeof edition)[]) => ({ editions, shareOfNew: 0.5 });

describe("what is planned for a promise and what it brings", () => {
  it.each([
    ["a meeting with enough people: one", "EDITIONS_HELD", {}, { low: 1, high: 1 }],
    ["a meeting without: perhaps one", "EDITIONS_HELD", { minimumReached: false }, { low: 0, high: 1 }],
    ["a draft: perhaps one", "EDITIONS_HELD", { draft: true }, { low: 0, high: 1 }],
    ["people: who booked, up to every place, by who comes and who is new", "PARTICIPANTS", {}, { low: 4, high: 8 }],
    [
      "people of an edition with fewer places than it gave: who booked",
      "PARTICIPANTS",
      { places: 1 },
      { low: 4, high: 4 },
    ],
    ["people of a draft: none yet", "PARTICIPANTS", { draft: true }, { low: 0, high: 0 }],
  ] as const)("%s", (_, measure, changes, brings) => {
    const [line] = plannedLines(aTarget({ measure }), outlook({ ...edition, ...changes }));
    expect(line).toMatchObject(brings);
  });

  it("leaves out what falls outside the period, and comes in order of days", () => {
    const lines = plannedLines(
      aTarget(),
      outlook(
        { ...edition, id: "b", day: "2025-11-01" },
        { ...edition, id: "c", day: "2026-01-01" },
        { ...edition, id: "a" },
      ),
    );
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("has nothing to say of what is counted by hand or by offering", () => {
    expect(bringsByEdition(aTarget({ measure: "MANUAL_COUNT" }))).toBe(false);
    expect(plannedLines(aTarget({ measure: "OFFERINGS_PUBLISHED" }), outlook(edition))).toEqual([]);
  });
});
