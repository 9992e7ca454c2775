import { expect, test } from "vitest";
import { heldOn } from "~/domain/attendance/held";

// Two meetings: 12 March 2026 13.30-17.00 and 19 March 13.30-17.00 in Amsterdam.
const first = { id: "a", startsAt: new Date("2026-03-12T12:30:00Z"), endsAt: new Date("2026-03-12T16:00:00Z") };
const last = { id: "b", startsAt: new Date("2026-03-19T12:30:00Z"), endsAt: new Date("2026-03-19T16:00:00Z") };
const edition = {
  state: "PUBLISHED" as const,
  meetings: [last, first],
  minimumToCount: 5,
  tookPart: 5,
  headcounts: [],
};
const after = new Date("2026-03-20T08:00:00Z");

test.each([
  ["enough people took part", {}, "2026-03-19"],
  ["one too few took part", { tookPart: 4 }, null],
  ["a headcount makes up for it", { tookPart: 4, headcounts: [1] }, "2026-03-19"],
  ["the highest headcount counts, not their sum", { tookPart: 2, headcounts: [2, 2] }, null],
  ["nobody took part but the room was full", { tookPart: 0, headcounts: [0, 5] }, "2026-03-19"],
  ["nobody at all", { tookPart: 0, minimumToCount: 1 }, null],
  ["one person where one is enough", { tookPart: 1, minimumToCount: 1 }, "2026-03-19"],
  ["it was cancelled", { state: "CANCELLED" as const }, null],
  ["it was never published", { state: "DRAFT" as const }, null],
  ["no meeting is left", { meetings: [] }, null],
])("%s: %s", (_words, facts, day) => {
  expect(heldOn({ ...edition, ...facts }, after)).toBe(day);
});

test.each([
  ["between the meetings", "2026-03-15T08:00:00Z", null],
  ["a second before the last one ends", "2026-03-19T15:59:59Z", null],
  ["the moment it ends", "2026-03-19T16:00:00Z", "2026-03-19"],
])("%s it is held on %s: %s", (_words, now, day) => {
  expect(heldOn(edition, new Date(now))).toBe(day);
});
