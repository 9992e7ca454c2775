import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNewcomer, shareOut, type Waiting } from "~/domain/registration/placing";

const waits = (id: string, overlaps = false): Waiting => ({ id, state: "WAITING", overlaps });
const asked = (id: string): Waiting => ({ id, state: "REQUESTED", overlaps: false });

describe("sharing out free places", () => {
  it.each<[what: string, queue: Waiting[], free: number, late: boolean, steps: string[]]>([
    ["nobody waits", [], 3, false, []],
    ["no place is free", [waits("a")], 0, false, []],
    ["fewer places than taken, after the capacity was lowered", [waits("a")], -2, false, []],
    ["the first of two gets the one place", [waits("a"), waits("b")], 1, false, ["a CONFIRMED place-free"]],
    [
      "everyone gets one when there are enough",
      [waits("a"), waits("b")],
      5,
      false,
      ["a CONFIRMED place-free", "b CONFIRMED place-free"],
    ],
    ["near the start a place is offered", [waits("a")], 1, true, ["a OFFERED place-free-late"]],
    [
      "who has something else then is asked and not skipped",
      [waits("a", true), waits("b")],
      1,
      false,
      ["a OFFERED place-free-overlap"],
    ],
    [
      "an offer takes a place",
      [waits("a", true), waits("b"), waits("c")],
      2,
      false,
      ["a OFFERED place-free-overlap", "b CONFIRMED place-free"],
    ],
    [
      "who still needs approval is passed, with the reason",
      [asked("a"), waits("b")],
      1,
      false,
      ["a REQUESTED passed-approval-missing", "b CONFIRMED place-free"],
    ],
    ["nobody is passed when nobody comes after", [waits("a"), asked("b")], 2, false, ["a CONFIRMED place-free"]],
    ["nobody is passed when nobody can have the place", [asked("a"), asked("b")], 2, false, []],
  ])("%s", (_, queue, free, late, steps) => {
    expect(shareOut(queue, free, late).map(({ id, to, reason }) => `${id} ${to} ${reason}`)).toEqual(steps);
  });

  it("never gives more than is free and never passes one who could have it", () => {
    const someone = fc.record({
      state: fc.constantFrom("WAITING" as const, "REQUESTED" as const),
      overlaps: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someone), fc.integer({ min: -3, max: 12 }), fc.boolean(), (people, free, late) => {
        const queue = people.map((person, index) => ({ ...person, id: String(index) }));
        const given = shareOut(queue, free, late).filter(({ to }) => to !== "REQUESTED");
        const couldHave = queue.filter(({ state }) => state === "WAITING").map(({ id }) => id);
        expect(given.map(({ id }) => id)).toEqual(couldHave.slice(0, Math.max(0, free)));
      }),
    );
  });
});

describe("placing a newcomer", () => {
  it.each([
    ["NONE", 1, "CONFIRMED"],
    ["NONE", 0, "WAITING"],
    ["THEME_LEAD", 1, "REQUESTED"],
    ["MANAGER", 0, "REQUESTED"],
  ] as const)("approval %s with %i places left: %s", (approval, free, state) => {
    expect(placeNewcomer({ approval }, free)).toBe(state);
  });
});
