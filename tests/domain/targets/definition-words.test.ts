import { describe, expect, it } from "vitest";
import { goalWords, measureWords } from "~/domain/targets/definition-words";
import { planFor } from "../../../prisma/seed/reference/target-definitions";
import { aTarget } from "./a-target";

const unnumbered = { comparator: "NONE", value: null } as const;

describe("a definition in words", () => {
  it.each([
    ["500 extra", aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" } })],
    ["Minstens 5", aTarget({ comparator: "AT_LEAST", value: 5 })],
    ["Alle 32", aTarget({ comparator: "ALL", value: 32 })],
    ["95%", aTarget({ measure: "MANUAL_RATIO", value: 95 })],
    ["1 in elk kwartaal", aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4 })],
    ["Minstens 1 in elk kwartaal", aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4, comparator: "AT_LEAST" })],
    ["1 in elk halfjaar", aTarget({ rhythm: "HALF_YEAR", perPeriod: 1, value: 2 })],
    ["1 in elk jaar", aTarget({ rhythm: "YEAR", perPeriod: 1, value: 1 })],
    ["Opgeleverd", aTarget({ measure: "MANUAL_DELIVERED", value: 1 })],
    ["Geen getal beloofd: te zien is wat er is gedaan.", aTarget(unnumbered)],
  ])("promises: %s", (words, target) => {
    expect(goalWords(target)).toBe(words);
  });

  it.each([
    [
      "Mensen die in deze periode voor het eerst zijn begonnen. Ieder telt één keer.",
      aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" }, filter: { threshold: "STARTED" } }),
    ],
    [
      "Mensen die klaar zijn. Ieder telt één keer.",
      aTarget({ measure: "PARTICIPANTS", filter: { threshold: "COMPLETED" } }),
    ],
    [
      "Gemeenten die met de hand zijn afgevinkt. Elke telt één keer.",
      aTarget({ measure: "MANUAL_ORGANISATIONS", filter: { organisationKinds: ["gemeente"] } }),
    ],
  ])("counts: %s", (words, target) => {
    expect(measureWords(target)).toBe(words);
  });

  it("says something of every promise of the plan", () => {
    for (const { definition } of planFor(2025)) {
      if (definition) expect(measureWords(definition) && goalWords(definition)).not.toBe("");
    }
  });
});
