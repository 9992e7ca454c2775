import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { YearLine } from "~/domain/reporting/year-line";
import { YearChart } from "~/ui/targets/year-chart";

const year: YearLine = {
  points: [
    { day: "2026-01-01", actual: 0, pace: 0 },
    { day: "2026-06-30", actual: 1, pace: 0.5 },
    { day: "2026-12-31", actual: null, pace: 1 },
  ],
  versionStarts: [],
  plannedStarts: [],
  whole: 1,
};

function wordsOf(line: YearLine): string[] {
  const page = renderToStaticMarkup(<YearChart yearLine={line} label="Lijn" />);
  return [...page.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words ?? "");
}

test.each([
  [1, ["0", "1"]],
  [2, ["0", "1", "2"]],
  [3, ["0", "1", "2", "3"]],
  [4, ["0", "1", "2", "3", "4"]],
  [140, ["0", "50", "100", "150"]],
])("the axis of a target of %d has whole figures, each once", (whole, expected) => {
  expect(wordsOf({ ...year, whole }).filter((words) => /^\d+$/.test(words))).toEqual(expected);
});

test("every month is named once, from January on, wherever the server stands", () => {
  const months = wordsOf(year).filter((words) => /^\D/.test(words));
  expect(months).toHaveLength(12);
  expect(new Set(months).size).toBe(12);
  expect(months[0]).toBe("jan");
});

test("a period of several years names each January by its year", () => {
  const points = [
    { day: "2024-01-01", actual: 0, pace: 0 },
    { day: "2027-12-31", actual: null, pace: 1 },
  ];
  const words = wordsOf({ ...year, points });
  expect(words).toEqual(expect.arrayContaining(["2024", "2025", "2026", "2027", "jul"]));
  expect(words).not.toContain("jan");
});

test("its words keep their size on a narrow screen: nothing that holds words is scaled", () => {
  const page = renderToStaticMarkup(<YearChart yearLine={year} label="Lijn" />);
  const scaled = [...page.matchAll(/<svg[^>]*viewBox[^>]*>.*?<\/svg>/gs)].map(([part]) => part);
  expect(scaled).toHaveLength(1);
  expect(scaled.join()).not.toContain("<text");
});
