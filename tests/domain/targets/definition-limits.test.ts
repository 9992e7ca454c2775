import { describe, expect, test } from "vitest";
import { fitOf, misfitWords } from "~/domain/targets/definition-limits";
import { aTarget } from "./a-target";

const standing = aTarget({ filter: { offerings: ["workshop"] } });
const limits = {
  offerings: ["workshop", "themadag"],
  themes: ["cyber"],
  formats: ["webinar"],
  audiences: ["ciso"],
  kinds: ["gemeente"],
  named: true,
  year: 2025,
};

describe("a definition that someone proposes", () => {
  test.each([
    ["an offering of their themes", { filter: { offerings: ["themadag"] } }, "fits"],
    ["an offering of another theme", { filter: { offerings: ["themadag", "elders"] } }, "outside"],
    ["no offering, which would count all themes", { filter: {} }, "nothing-named"],
    ["a theme of their own", { filter: { themes: ["cyber"] } }, "fits"],
    ["a theme of someone else", { filter: { offerings: ["workshop"], themes: ["drugs"] } }, "outside"],
    [
      "a form, an audience and a kind of offering",
      {
        filter: { offerings: ["workshop"], formats: ["webinar"], audiences: ["ciso"], kinds: ["EVENT"], online: true },
      },
      "fits",
    ],
    [
      "no offering but a form and online",
      { filter: { formats: ["webinar"], kinds: ["EVENT"], audiences: ["ciso"], online: true } },
      "nothing-named",
    ],
    ["a list of earlier that is not there", { ...standing, baseline: { kind: "FROZEN" } }, "no-list"],
    ["a form that there is not", { filter: { offerings: ["workshop"], formats: ["feest"] } }, "outside"],
    ["an audience that there is not", { filter: { offerings: ["workshop"], audiences: ["allen"] } }, "outside"],
    [
      "organisations of a kind",
      { measure: "ORGANISATIONS_REACHED", filter: { offerings: ["workshop"], organisationKinds: ["gemeente"] } },
      "fits",
    ],
    [
      "a kind that is one organisation",
      { measure: "ORGANISATIONS_REACHED", filter: { offerings: ["workshop"], organisationKinds: ["om"] } },
      "outside",
    ],
    [
      "people of a kind, which one of them may be all of",
      { measure: "PARTICIPANTS", filter: { offerings: ["workshop"], organisationKinds: ["gemeente"] } },
      "kinds-of-people",
    ],
    [
      "organisations that came online",
      { measure: "ORGANISATIONS_REACHED", filter: { offerings: ["workshop"], online: true } },
      "reached-online",
    ],
    [
      "organisations of one day",
      {
        measure: "ORGANISATIONS_REACHED",
        filter: { offerings: ["workshop"] },
        fromDay: "2025-03-03",
        untilDay: "2025-03-03",
      },
      "reached-within-quarter",
    ],
    [
      "organisations until the middle of a quarter",
      { measure: "ORGANISATIONS_REACHED", filter: { offerings: ["workshop"] }, untilDay: "2025-05-15" },
      "reached-within-quarter",
    ],
    [
      "organisations of one quarter",
      {
        measure: "ORGANISATIONS_REACHED",
        filter: { offerings: ["workshop"] },
        fromDay: "2025-04-01",
        untilDay: "2025-06-30",
      },
      "fits",
    ],
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
    const oddDays = aTarget({
      measure: "ORGANISATIONS_REACHED",
      filter: { offerings: ["elders"], online: false },
      fromDay: "2025-03-03",
    });
    expect(fitOf(oddDays, oddDays, limits)).toBe("fits");
    expect(fitOf({ ...oddDays, filter: { ...oddDays.filter, online: true } }, oddDays, limits)).toBe("reached-online");
  });

  test("for a promise that nobody counted yet, holds to all of it", () => {
    const fits = aTarget({ filter: { themes: ["cyber"] } });
    expect(fitOf(fits, null, limits)).toBe("fits");
    expect(fitOf({ ...fits, filter: {} }, null, limits)).toBe("nothing-named");
    expect(fitOf({ ...fits, filter: { themes: ["drugs"] } }, null, limits)).toBe("outside");
    const people = { ...fits, filter: { themes: ["cyber"], organisationKinds: ["gemeente"] } };
    expect(fitOf(people, null, limits)).toBe("kinds-of-people");
    expect(fitOf({ ...fits, measure: "ORGANISATIONS_REACHED", fromDay: "2024-10-01" }, null, limits)).toBe(
      "other-year",
    );
  });

  test("cannot be led from a promise of a theme, or one counted by hand, to all themes", () => {
    const byTheme = aTarget({ filter: { themes: ["cyber", "drugs"] } });
    expect(fitOf(byTheme, byTheme, limits)).toBe("fits");
    expect(fitOf({ ...byTheme, filter: {} }, byTheme, limits)).toBe("nothing-named");
    const ofTwo = aTarget({ filter: { offerings: ["workshop"], themes: ["drugs"] } });
    expect(fitOf({ ...ofTwo, filter: { themes: ["drugs"] } }, ofTwo, limits)).toBe("nothing-named");
    const byHand = aTarget({ measure: "MANUAL_COUNT" });
    expect(fitOf({ ...byHand, measure: "PARTICIPANTS" }, byHand, limits)).toBe("nothing-named");
  });

  test("that does not fit is explained beside a field of the form", () => {
    const misfits = [
      "nothing-named",
      "other-year",
      "kinds-of-people",
      "reached-online",
      "reached-within-quarter",
    ] as const;
    expect(misfits.flatMap((misfit) => Object.keys(misfitWords(misfit)))).toEqual([
      "aanbod",
      "van",
      "soorten",
      "plaats",
      "van",
    ]);
  });
});
