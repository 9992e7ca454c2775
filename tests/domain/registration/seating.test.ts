import { describe, expect, it } from "vitest";
import { employerKey, noPlaceFor, placesFor, type Seating, type Seeker, seated } from "~/domain/registration/seating";

const nobody: Seeker = { employer: null, audienceId: null };
const room: Seating = { capacity: 10, taken: 4, quota: null, byEmployer: new Map(), reserves: [] };
const jurists = { audienceId: "jurists", places: 3, filled: 1 };
const guards = { audienceId: "guards", places: 2, filled: 2 };
const ofTown = { employer: "town", audienceId: null };

describe("whether there is a place for someone, and how many", () => {
  it.each<[what: string, seeker: Seeker, seating: Partial<Seating>, why: string | null, places: number]>([
    ["free", nobody, {}, null, 6],
    ["full", nobody, { taken: 10 }, "all", 0],
    ["over-full", nobody, { taken: 12 }, "all", 0],
    ["within the quota", ofTown, { quota: 3, byEmployer: new Map([["town", 1]]) }, null, 2],
    ["quota used up", ofTown, { quota: 3, byEmployer: new Map([["town", 3]]) }, "quota", 0],
    ["quota used up by another", ofTown, { quota: 3, byEmployer: new Map([["police", 3]]) }, null, 3],
    ["no employer, no quota", nobody, { quota: 1 }, null, 6],
    ["some are kept for others", nobody, { reserves: [jurists, guards] }, null, 4],
    ["all that is free is kept for others", nobody, { taken: 8, reserves: [jurists] }, "reserved", 0],
    ["kept for them", { ...nobody, audienceId: "jurists" }, { taken: 8, reserves: [jurists] }, null, 2],
    [
      "theirs are filled",
      { ...nobody, audienceId: "guards" },
      { taken: 8, reserves: [jurists, guards] },
      "reserved",
      0,
    ],
    [
      "kept for them, and one that is anyone's",
      { ...nobody, audienceId: "jurists" },
      { taken: 7, reserves: [jurists] },
      null,
      3,
    ],
    ["more kept than there is", { ...nobody, audienceId: "jurists" }, { taken: 9, reserves: [jurists] }, null, 1],
    [
      "kept for them, but the quota is full",
      { employer: "town", audienceId: "jurists" },
      { quota: 1, byEmployer: new Map([["town", 1]]), reserves: [jurists] },
      "quota",
      0,
    ],
  ])("%s", (_, seeker, more, why, places) => {
    const seating = { ...room, ...more };
    expect(noPlaceFor(seeker, seating)).toBe(why);
    expect(placesFor(seeker, seating)).toBe(places);
  });

  it("counts down as places are given, one by one", () => {
    const seeker = { employer: "town", audienceId: "jurists" };
    let seating: Seating = { ...room, quota: 4, reserves: [jurists] };
    for (let left = placesFor(seeker, seating); left > 0; left -= 1) {
      expect(placesFor(seeker, seating)).toBe(left);
      seating = seated(seating, seeker);
    }
    expect(noPlaceFor(seeker, seating)).toBe("quota");
  });
});

describe("when two employers are one", () => {
  it.each([
    [{ organisationId: "id", employer: null }, "id"],
    [{ organisationId: "id", employer: "De Brug" }, "id"],
    [{ organisationId: null, employer: " De  BRUG\u00a0" }, "de brug"],
    [{ organisationId: null, employer: "ｄｅ brug" }, "de brug"],
    [{ organisationId: null, employer: "  " }, null],
    [{ organisationId: null, employer: null }, null],
  ])("%o: %s", (employer, key) => {
    expect(employerKey(employer)).toBe(key);
  });
});
