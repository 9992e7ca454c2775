import { describe, expect, it } from "vitest";
import { promiseTotals } from "~/domain/reporting/promise-totals";
import type { Status } from "~/domain/targets/status";

const promise = (status: Status | null, sumsUp: unknown[] = [], subsetOf?: string) => ({
  progress: { status },
  sumsUp,
  definition: { filter: { subsetOf } },
});

describe("the total over promises", () => {
  it("counts promises per status, the worst first, without umbrellas, parts of others and promises that have no number", () => {
    const promises = [
      promise("REACHED"),
      promise("AT_RISK"),
      promise("REACHED"),
      promise("REACHED", ["a promise it sums up"]),
      promise("REACHED", [], "the-promise-it-is-a-part-of"),
      promise(null),
      { progress: null, sumsUp: [], definition: null },
    ];
    expect(promiseTotals(promises)).toEqual([
      { status: "MISSED", count: 0 },
      { status: "AT_RISK", count: 1 },
      { status: "BEHIND", count: 0 },
      { status: "ON_TRACK", count: 0 },
      { status: "REACHED", count: 2 },
    ]);
  });
});
