import { describe, expect, test } from "vitest";
import { fitOf } from "~/domain/targets/definition-limits";
import { aTarget } from "./a-target";

const standing = aTarget({ filter: { offerings: ["workshop"] } });
const limits = { offerings: ["workshop", "themadag"], kinds: ["gemeente"], named: true, year: 2025 };

describe("a definition that someone proposes", () => {
  test.each([
    ["an offering of their themes", { filter: { offerings: ["themadag"] } }, "fits"],
    ["an offering of another theme", { filter: { offerings: ["themadag", "elders"] } }, "outside"],
    ["no offering, which would count all themes", { filter: {} }, "nothing-named"],
    [
      "a kind with enough organisations",
      { filter: { offerings: ["workshop"], organisationKinds: ["gemeente"] } },
      "fits",
    ],
    ["a kind that is one organisation", { filter: { offerings: ["workshop"], organisationKinds: ["om"] } }, "outside"],
    ["by hand, without an offering", { measure: "MANUAL_COUNT", filter: {} }, "fits"],
    ["by hand, into the year before", { measure: "MANUAL_COUNT", filter: {}, fromDay: "2024-12-31" }, "other-year"],
    ["people, into the year before", { filter: { offerings: ["workshop"] }, fromDay: "2024-12-31" }, "fits"],
  ] as const)("with %s: %s", (_, change, fit) => {
    const { filter, ...rest } = change;
    expect(fitOf({ ...standing, ...rest, filter: structuredClone(filter) as object }, standing, limits)).toBe(fit);
  });

  test("may keep what holds already, and management may count all themes", () => {
    const odd = aTarget({ filter: { offerings: ["elders"], organisationKinds: ["om"] } });
    expect(fitOf(odd, odd, limits)).toBe("fits");
    expect(fitOf({ ...standing, filter: {} }, standing, { ...limits, named: false })).toBe("fits");
  });
});
