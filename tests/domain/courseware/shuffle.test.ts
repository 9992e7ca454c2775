import fc from "fast-check";
import { expect, test } from "vitest";
import { shuffled } from "~/domain/courseware/shuffle";

test("the same things in another order, and the same order every time", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 }), (words) => {
      const mixed = shuffled(words, (word) => word);
      expect([...mixed].sort()).toEqual([...words].sort());
      expect(mixed).not.toEqual(words);
      expect(shuffled(words, (word) => word)).toEqual(mixed);
    }),
  );
});
