import { describe, expect, test } from "vitest";
import { markOfAnswer, momentOfNewer } from "~/domain/learning/newer-answer";

const NOW = new Date("2026-11-28T12:00:00.000Z");
const at = (secondsAgo: number) => new Date(NOW.getTime() - 1000 * secondsAgo);
const STANDING = at(60);
const JUST_AFTER = new Date(STANDING.getTime() + 1);
const SEEN = markOfAnswer(STANDING);
const EARLIER = markOfAnswer(at(600));

const table: [name: string, seen: string | undefined, secondsAgo: number | null, expected: Date | null][] = [
  ["given later, from a page that shows what stands", SEEN, 30, at(30)],
  ["given later, from a page of before", EARLIER, 30, at(30)],
  ["given later, from a page without any answer", "", 30, at(30)],
  ["given later, from a page that says nothing of it", undefined, 30, at(30)],
  ["given at the same moment", EARLIER, 60, JUST_AFTER],
  ["given earlier, from a page of before", EARLIER, 90, null],
  ["given earlier, from a page without any answer", "", 90, null],
  ["given earlier, from a page that says nothing of it", undefined, 60.5, null],
  ["given earlier by its clock, from a page that shows what stands", SEEN, 90, JUST_AFTER],
  ["given nobody knows when, from a page that shows what stands", SEEN, null, NOW],
  ["given nobody knows when, from a page of before", EARLIER, null, null],
  ["given nobody knows when, from a page without any answer", "", null, null],
];

describe("an answer that waited takes the place of what stands when it is newer", () => {
  test.each(table)("%s", (_, seen, secondsAgo, expected) => {
    expect(momentOfNewer(STANDING, { seen, secondsAgo }, NOW)).toEqual(expected);
  });

  test("and always when nothing stands", () => {
    expect(momentOfNewer(null, { seen: "", secondsAgo: 90 }, NOW)).toEqual(at(90));
    expect(momentOfNewer(null, { seen: SEEN, secondsAgo: null }, NOW)).toEqual(NOW);
  });
});

test("whoever answers now gives the newest answer, and no two have the same mark", () => {
  expect(momentOfNewer(STANDING, undefined, NOW)).toEqual(NOW);
  const next = momentOfNewer(NOW, undefined, NOW);
  expect(next).toEqual(new Date(NOW.getTime() + 1));
  expect(markOfAnswer(next)).not.toBe(markOfAnswer(NOW));
  expect(markOfAnswer(null)).toBe("");
});
