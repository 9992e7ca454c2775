import { expect, it, vi } from "vitest";
import { Remembered } from "~/platform/remembered";

const owner = {};

it("makes an answer once for a version, and anew for another version or owner", () => {
  const known = new Remembered<number>(9);
  const make = vi.fn(() => make.mock.calls.length);
  expect([known.answer(owner, "a", 1, make), known.answer(owner, "a", 1, make)]).toEqual([1, 1]);
  expect([known.answer(owner, "a", 2, make), known.answer({}, "a", 2, make)]).toEqual([2, 3]);
  expect(known.answer(owner, "a", 2, make)).toBe(2);
});

it("forgets the answer that was asked for longest ago when there is no room left", () => {
  const known = new Remembered<string>(2);
  const make = vi.fn(() => "made");
  for (const key of ["a", "b", "a", "c"]) known.answer(owner, key, 1, make);
  expect(make).toHaveBeenCalledTimes(3);
  known.answer(owner, "a", 1, make);
  expect(make).toHaveBeenCalledTimes(3);
  known.answer(owner, "b", 1, make);
  expect(make).toHaveBeenCalledTimes(4);
});
