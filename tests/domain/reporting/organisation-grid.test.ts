import { describe, expect, it } from "vitest";
import { cellsAt, type GridCount, gridBlocks, namedIn, reserved } from "~/domain/reporting/organisation-grid";

const gemeente = { kind: "gemeente", region: "kennemerland" };
const count = (organisationId: string | null, counts: number[], changes: Partial<GridCount> = {}): GridCount => ({
  offeringId: "bibob",
  year: 2025,
  kind: "STARTED",
  organisationId,
  label: gemeente,
  counts,
  ...changes,
});

describe("the grid of organisations", () => {
  it("bands each offering, year and kind of row apart", () => {
    const blocks = gridBlocks([
      count("a", [6]),
      count("a", [2], { year: 2026 }),
      count("a", [3], { kind: "COMPLETED" }),
    ]);
    const cells = blocks.map((block) => [block.year, block.kind, cellsAt(block, 0).get("a")?.kind]);
    expect(cells).toEqual([
      [2025, "STARTED", "exact"],
      [2026, "STARTED", "few"],
      [2025, "COMPLETED", "few"],
    ]);
  });

  it("makes the cell of who moved of both places, and names them only when both are open", () => {
    const partner = { kind: "partner", region: null };
    const [block] = gridBlocks([count("a", [6]), count("a", [7], { label: partner }), count("b", [5])]);
    expect(block && cellsAt(block, 0).get("a")).toEqual({ kind: "exact", count: 13 });
    expect(block && namedIn(block).sort()).toEqual(["a", "b"]);
    const [other] = gridBlocks([count("a", [6]), count("a", [2], { label: partner }), count("b", [5])]);
    expect(other && namedIn(other)).toEqual(["b"]);
  });

  it("hides one organisation among employers outside the list", () => {
    const [block] = gridBlocks([
      count("a", [2]),
      count(null, [4], { label: { kind: "onderwijs", region: "kennemerland" } }),
    ]);
    expect(block && reserved(block)).toEqual([{ region: "kennemerland", says: "region" }]);
  });

  it("has no cells at a quarter end that is not there", () => {
    const [block] = gridBlocks([count("a", [6])]);
    expect(block && cellsAt(block, -1).size).toBe(0);
  });
});
