import { expect, test } from "vitest";
import { silentBetween } from "~/domain/learning/silence";

test("one is silent from two weeks after the last step until sixty days after it", () => {
  expect(silentBetween(new Date("2026-04-01T10:00:00Z"))).toEqual({
    from: new Date("2026-01-31T10:00:00Z"),
    until: new Date("2026-03-18T10:00:00Z"),
  });
});
