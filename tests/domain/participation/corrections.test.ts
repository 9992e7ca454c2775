import { expect, test } from "vitest";
import { correctionsFor } from "~/domain/participation/corrections";

const line = (subject: string, day: string) => ({ subject, day });
const monday = "2026-03-09";
const tuesday = "2026-03-10";

test.each([
  ["what is new is recorded", [["a", monday]], [], [], [line("a", monday)]],
  ["what stands already stays", [["a", monday]], [line("a", monday)], [], []],
  ["what did not happen after all is taken back", [["a", null]], [line("a", monday)], [line("a", monday)], []],
  [
    "another day is taken back and recorded anew",
    [["a", tuesday]],
    [line("a", monday)],
    [line("a", monday)],
    [line("a", tuesday)],
  ],
  ["what never stood and did not happen needs nothing", [["a", null]], [], [], []],
  ["what nobody asked about is left alone", [["a", monday]], [line("b", monday)], [], [line("a", monday)]],
] as const)("%s", (_words, wanted, standing, reverse, record) => {
  expect(correctionsFor(new Map(wanted), standing)).toEqual({ reverse, record });
});
