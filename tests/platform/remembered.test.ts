import { expect, it, vi } from "vitest";
import { Remembered } from "~/platform/remembered";

const owner = {};

it("makes an answer once for a version, and anew for another version or owner", () => {
  const known = new Remembered<number>(9, () => 1);
  const make = vi.fn(() => make.mock.calls.length);
  expect([known.answer(owner, "a", 1, make), known.answer(owner, "a", 1, make)]).toEqual([1, 1]);
  expect([known.answer(owner, "a", 2, make), known.answer({}, "a", 2, make)]).toEqual([2, 3]);
  expect(known.answer(owner, "a", 2, make)).toBe(2);
});

it("forgets the answer that was asked for longest ago when there is no room left", () => {
  const known = new Remembered<string>(2, () => 1);
  const make = vi.fn(() => "made");
  for (const key of ["a", "b", "a", "c"]) known.answer(owner, key, 1, make);
  expect(make).toHaveBeenCalledTimes(3);
  known.answer(owner, "a", 1, make);
  expect(make).toHaveBeenCalledTimes(3);
  known.answer(owner, "b", 1, make);
  expect(make).toHaveBeenCalledTimes(4);
});

it("goes by what the answers weigh, also when one of another version takes the place of a lighter one", () => {
  const known = new Remembered<string>(10, ({ length }) => length);
  const made = (key: string, version: number, length: number) => {
    const make = vi.fn(() => "x".repeat(length));
    known.answer(owner, key, version, make);
    return make.mock.calls.length === 1;
  };
  expect([made("a", 1, 4), made("b", 1, 4), made("c", 1, 2)]).toEqual([true, true, true]);
  expect(made("a", 2, 6)).toBe(true);
  expect([made("c", 1, 2), made("a", 2, 6), made("b", 1, 4)]).toEqual([false, false, true]);
  expect(made("c", 1, 2)).toBe(true);
});

it("gives an answer that is too heavy to keep, and makes it each time", () => {
  const known = new Remembered<string>(3, ({ length }) => length);
  const make = vi.fn(() => "much too long");
  expect([known.answer(owner, "a", 1, make), known.answer(owner, "a", 1, make)]).toEqual([make(), make()]);
  expect(make).toHaveBeenCalledTimes(4);
});
