import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passedByAll, placeNewcomer, shareOut, type Waiting } from "~/domain/registration/placing";
import type { Seating } from "~/domain/registration/seating";

const someone = { approved: false, overlaps: false, employer: null, audienceId: null };
const waits = (id: string, more: Partial<Waiting> = {}): Waiting => ({ id, state: "WAITING", ...someone, ...more });
const asked = (id: string, more: Partial<Waiting> = {}): Waiting => waits(id, { state: "REQUESTED", ...more });

/** So many free places, and nothing that limits them. */
const free = (places: number, more: Partial<Seating> = {}): Seating => ({
  capacity: 10 + places,
  taken: 10,
  quota: null,
  byEmployer: new Map(),
  reserves: [],
  ...more,
});
const quota = { quota: 2, byEmployer: new Map([["town", 1]]) };
const kept = { reserves: [{ audienceId: "jurists", places: 2, filled: 1 }] };
const rules = { approval: "THEME_LEAD", late: false } as const;

describe("sharing out free places", () => {
  it.each<[what: string, queue: Waiting[], seating: Seating, steps: string[]]>([
    ["nobody waits", [], free(3), []],
    ["no place is free", [waits("a")], free(0), []],
    ["fewer places than taken, after the capacity was lowered", [waits("a")], free(-2), []],
    ["the first of two gets the one place", [waits("a"), waits("b")], free(1), ["a CONFIRMED place-free"]],
    [
      "everyone gets one when there are enough",
      [waits("a"), waits("b")],
      free(5),
      ["a CONFIRMED place-free", "b CONFIRMED place-free"],
    ],
    [
      "who has something else then is asked and not skipped",
      [waits("a", { overlaps: true }), waits("b")],
      free(1),
      ["a OFFERED place-free-overlap"],
    ],
    [
      "an offer takes a place",
      [waits("a", { overlaps: true }), waits("b"), waits("c")],
      free(2),
      ["a OFFERED place-free-overlap", "b CONFIRMED place-free"],
    ],
    [
      "who still needs approval is passed, with the reason",
      [asked("a"), waits("b")],
      free(1),
      ["a REQUESTED passed-approval-missing", "b CONFIRMED place-free"],
    ],
    ["who was approved is served", [asked("a", { approved: true })], free(1), ["a CONFIRMED place-free"]],
    ["nobody is passed when nobody comes after", [waits("a"), asked("b")], free(2), ["a CONFIRMED place-free"]],
    ["nobody is passed when nobody can have the place", [asked("a"), asked("b")], free(2), []],
    [
      "an employer's quota holds within one turn of the queue",
      [waits("a", { employer: "town" }), waits("b", { employer: "town" }), waits("c", { employer: "police" })],
      free(5, quota),
      ["a CONFIRMED place-free", "b WAITING passed-quota-full", "c CONFIRMED place-free"],
    ],
    [
      "who names no employer has no quota",
      [waits("a"), waits("b"), waits("c")],
      free(2, { ...quota, quota: 1 }),
      ["a CONFIRMED place-free", "b CONFIRMED place-free"],
    ],
    [
      "the last place is kept for those it is for",
      [waits("a"), waits("b", { audienceId: "jurists" })],
      free(1, kept),
      ["a WAITING passed-reserved", "b CONFIRMED place-free"],
    ],
    [
      "others may have what is not kept",
      [waits("a"), waits("b"), waits("c", { audienceId: "jurists" })],
      free(2, kept),
      ["a CONFIRMED place-free", "b WAITING passed-reserved", "c CONFIRMED place-free"],
    ],
    [
      "once the kept ones are filled, their audience is as anyone",
      [waits("a", { audienceId: "jurists" }), waits("b", { audienceId: "jurists" }), waits("c")],
      free(2, kept),
      ["a CONFIRMED place-free", "b CONFIRMED place-free"],
    ],
    [
      "two audiences keep places from each other",
      [waits("a", { audienceId: "guards" }), waits("b", { audienceId: "jurists" })],
      free(1, { reserves: [...kept.reserves, { audienceId: "guards", places: 1, filled: 1 }] }),
      ["a WAITING passed-reserved", "b CONFIRMED place-free"],
    ],
    [
      "more kept than there is: the first of those it is kept for",
      [waits("a"), waits("b", { audienceId: "jurists" }), waits("c", { audienceId: "jurists" })],
      free(1, { reserves: [{ audienceId: "jurists", places: 5, filled: 0 }] }),
      ["a WAITING passed-reserved", "b CONFIRMED place-free"],
    ],
  ])("%s", (_, queue, seating, steps) => {
    expect(shareOut(queue, seating, rules).steps.map(({ id, to, reason }) => `${id} ${to} ${reason}`)).toEqual(steps);
  });

  it("offers a place near the start, and needs no yes where none is asked any more", () => {
    const steps = shareOut([asked("a"), waits("b")], free(2), { approval: "NONE", late: true }).steps;
    expect(steps.map(({ id, reason }) => `${id} ${reason}`)).toEqual(["a place-free-late", "b place-free-late"]);
  });

  it("never gives more than is free, leaves nobody unserved who can still be, and passes nobody without a reason", () => {
    const anyone = fc.record({
      state: fc.constantFrom("WAITING" as const, "REQUESTED" as const),
      approved: fc.boolean(),
      overlaps: fc.boolean(),
      employer: fc.constantFrom(null, "town", "police"),
      audienceId: fc.constantFrom(null, "jurists", "guards"),
    });
    const anySeating = fc
      .record({ places: fc.integer({ min: -3, max: 8 }), jurists: fc.nat(4), guards: fc.nat(4), most: fc.nat(3) })
      .map(({ places, jurists, guards, most }) =>
        free(places, {
          quota: most || null,
          reserves: [
            { audienceId: "jurists", places: jurists, filled: 0 },
            { audienceId: "guards", places: guards, filled: 0 },
          ],
        }),
      );
    fc.assert(
      fc.property(fc.array(anyone), anySeating, fc.boolean(), (people, seating, late) => {
        const queue = people.map((person, index) => ({ ...person, id: String(index) }));
        const shared = shareOut(queue, seating, { approval: "THEME_LEAD", late });
        const given = shared.steps.filter(({ reason }) => reason.startsWith("place-free"));
        expect(given.length).toBeLessThanOrEqual(Math.max(0, seating.capacity - seating.taken));
        expect(shared.seating.taken).toBe(seating.taken + given.length);
        const left = queue.filter(({ id }) => !given.some((step) => step.id === id));
        expect(shareOut(left, shared.seating, { approval: "THEME_LEAD", late }).steps).toEqual([]);
        const last = queue.findIndex(({ id }) => id === given.at(-1)?.id);
        expect(shared.steps.map(({ id }) => id)).toEqual(queue.slice(0, last + 1).map(({ id }) => id));
      }),
    );
  });
});

describe("placing a newcomer", () => {
  const newcomer = { approved: false, employer: "town", audienceId: null };

  it.each<[what: string, approval: "NONE" | "MANAGER", seating: Seating, approved: boolean, state: string]>([
    ["a place is free", "NONE", free(1), false, "CONFIRMED"],
    ["none is", "NONE", free(0), false, "WAITING"],
    ["approval is asked", "MANAGER", free(1), false, "REQUESTED"],
    ["approval was given", "MANAGER", free(1), true, "CONFIRMED"],
    ["approval was given and no place is free", "MANAGER", free(0), true, "WAITING"],
    ["the quota of the employer is full", "NONE", free(3, { ...quota, quota: 1 }), false, "WAITING"],
    ["what is free is kept for others", "NONE", free(1, kept), false, "WAITING"],
  ])("%s", (_, approval, seating, approved, state) => {
    expect(placeNewcomer(approval, { ...newcomer, approved }, seating)).toBe(state);
  });

  it("tells the story of everyone it passes", () => {
    const queue = [asked("a"), waits("b", { employer: "town" }), waits("c")];
    const full = free(1, { ...quota, quota: 1, ...kept });
    expect(passedByAll(queue, full, rules).map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      "a passed-approval-missing",
      "b passed-quota-full",
      "c passed-reserved",
    ]);
  });
});
