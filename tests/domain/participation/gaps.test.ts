import { describe, expect, it } from "vitest";
import { gapBefore, gapsLeft, openGaps, stillAwaited } from "~/domain/participation/gaps";

const gap = (from: number, to: number, writers: string[] | null = ["3/7"]) => ({ from, to, writers });

describe("positions that were skipped", () => {
  it.each([
    ["none when the next one follows", 5, 4, []],
    ["one", 6, 4, [gap(5, 5)]],
    ["many", 100, 4, [gap(5, 99)]],
    ["none when it comes again", 4, 4, []],
  ])("%s", (_, position, last, gaps) => {
    expect(gapBefore(position, last, ["3/7"])).toEqual(gaps);
  });

  it.each([
    ["nothing came", [], [gap(5, 9)]],
    ["something else came", [4, 10], [gap(5, 9)]],
    ["the first came", [5], [gap(6, 9)]],
    ["the last came", [9], [gap(5, 8)]],
    ["two in the middle came", [6, 8], [gap(5, 5), gap(7, 7), gap(9, 9)]],
    ["all came", [5, 6, 7, 8, 9], []],
  ])("stay as far as they are open: %s", (_, positions, left) => {
    expect(gapsLeft([gap(5, 9)], positions)).toEqual(left);
  });

  it("are each looked for among what came between their neighbours", () => {
    const gaps = [gap(5, 5), gap(8, 9), gap(12, 20)];
    expect(gapsLeft(gaps, [3, 5, 6, 9, 10, 13, 20, 22])).toEqual([gap(8, 8), gap(12, 12), gap(14, 19)]);
    expect(gapsLeft(gaps, [13])).toEqual([gap(5, 5), gap(8, 9), gap(12, 12), gap(14, 20)]);
  });

  it("wait for who was writing when they were seen, and for nobody who came later", () => {
    const seen = stillAwaited([gap(5, 5, null)], ["3/7", "4/1"]);
    expect(seen).toEqual([gap(5, 5, ["3/7", "4/1"])]);
    expect(stillAwaited(seen, ["4/1", "5/9"])).toEqual([gap(5, 5, ["4/1"])]);
  });

  it("are closed when nobody can fill them any more, and open until that was asked", () => {
    expect(openGaps([gap(5, 5, null), gap(7, 7, []), gap(9, 9)])).toEqual([gap(5, 5, null), gap(9, 9)]);
  });
});
