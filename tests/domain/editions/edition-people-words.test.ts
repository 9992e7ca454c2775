import { describe, expect, it } from "vitest";
import { countsOf, countsWords, personBadge, reserveWords, sourceWords } from "~/domain/editions/edition-people-words";
import type { RegistrationState } from "~/domain/registration/registration-state";

const counts = (states: Partial<Record<RegistrationState, number>>) =>
  countsOf(new Map(Object.entries(states) as [RegistrationState, number][]));

describe("how full the list is, in words", () => {
  it.each([
    [{}, 40, "0 van 40 plaatsen"],
    [{ CONFIRMED: 1 }, 1, "1 van 1 plaats"],
    [
      { CONFIRMED: 33, OFFERED: 1, WAITING: 3, REQUESTED: 2, CANCELLED: 9 },
      40,
      "34 van 40 plaatsen, waarvan 1 aangeboden, 3 wachtend, 2 aangevraagd",
    ],
  ] as const)("%o of %i", (states, capacity, words) => {
    expect(countsWords(counts(states), capacity)).toBe(words);
  });

  it("names the places that are kept, and says nothing when none are", () => {
    expect(reserveWords([])).toBeNull();
    expect(
      reserveWords([
        { audience: "CISO", places: 5 },
        { audience: "Jurist", places: 2 },
      ]),
    ).toBe("Gereserveerd: 5 voor CISO, 2 voor Jurist");
  });
});

describe("where someone on the list stands", () => {
  it.each([
    ["WAITING", 3, false, "NONE", "Wachtlijst, nummer 3"],
    ["REQUESTED", 1, false, "THEME_LEAD", "Wacht op besluit"],
    ["REQUESTED", 1, false, "MANAGER", "Wacht op leidinggevende"],
    ["REQUESTED", 2, true, "MANAGER", "Goedgekeurd, nummer 2"],
    ["CONFIRMED", null, false, "NONE", "Ingeschreven"],
    ["DECLINED", null, false, "THEME_LEAD", "Niet goedgekeurd"],
  ] as const)("%s, number %s, approved %s, asking %s", (state, number, approved, approval, words) => {
    expect(personBadge({ state, number, approved }, approval).text).toBe(words);
  });

  it.each([
    ["self", null],
    ["lead", "toegevoegd door de themahouder"],
    ["list", "van een lijst"],
    ["moved", "verplaatst hierheen"],
    ["toString", null],
  ])("came by %s", (source, words) => {
    expect(sourceWords(source)).toBe(words);
  });
});
