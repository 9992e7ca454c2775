import { describe, expect, it } from "vitest";
import { coverageRows, type OfferingCell } from "~/domain/reporting/coverage";
import type { GridCell } from "~/domain/reporting/privacy-grid";

const exact = (count: number): GridCell => ({ kind: "exact", count });
const organisation = (id: string) => ({ id, slug: `gemeente-${id}`, name: id, kind: "gemeente", region: null });
const cell = (organisationId: string, offering: string, shown: GridCell, reached = true): OfferingCell => ({
  organisationId,
  offering,
  cell: shown,
  reached,
  opens: shown.kind === "exact",
});
const columns = [
  { slug: "drugs", title: "Drugs", offerings: ["netwerkdag", "training"] },
  { slug: "jeugd", title: "Jeugd", offerings: ["training"] },
];

describe("who was reached by what", () => {
  it("makes a theme of its offerings, a joint one under each of its themes", () => {
    const [row] = coverageRows([organisation("a")], columns, [
      cell("a", "netwerkdag", exact(6)),
      cell("a", "training", exact(7)),
    ]);
    expect(row?.cells.map((each) => each.cell)).toEqual([exact(13), exact(7)]);
    expect(row?.reached).toBe(2);
  });

  it("never makes a hidden cell computable from a theme", () => {
    const [row] = coverageRows([organisation("a")], columns, [
      cell("a", "netwerkdag", exact(6)),
      cell("a", "training", { kind: "few" }),
    ]);
    expect(row?.cells.map((each) => each.cell.kind)).toEqual(["some", "few"]);
  });

  it("shows who did nothing, and who was reached by something held for them", () => {
    const rows = coverageRows([organisation("a"), organisation("b")], columns, [cell("b", "netwerkdag", exact(0))]);
    expect(rows.map(({ reached }) => reached)).toEqual([0, 1]);
    expect(rows[1]?.cells).toEqual([
      { column: "drugs", cell: exact(0), reached: true, opens: false },
      { column: "jeugd", cell: exact(0), reached: false, opens: false },
    ]);
  });

  it("opens a number to its rows where all of them may say whose they are", () => {
    const rows = coverageRows([organisation("a"), organisation("b")], columns, [
      cell("a", "netwerkdag", exact(6)),
      { ...cell("a", "training", exact(7)), opens: false },
      cell("b", "netwerkdag", exact(8)),
      cell("b", "training", exact(0)),
    ]);
    expect(rows.map(({ cells }) => cells.map(({ opens }) => opens))).toEqual([
      [false, false],
      [true, false],
    ]);
  });
});
