import { describe, expect, it } from "vitest";
import { definitionSentence, goalWords, measureWords } from "~/domain/targets/definition-words";
import { planFor } from "../../../prisma/seed/reference/target-definitions";
import { aTarget } from "./a-target";

const titles = {
  offerings: ["a", "b", "c", "d"].map((slug) => ({ slug, title: `Aanbod ${slug.toUpperCase()}` })),
  formats: [
    { slug: "workshop", title: "Workshop" },
    { slug: "living-lab", title: "Living Lab" },
  ],
  themes: [{ slug: "cyber", title: "Cybercrime" }],
  audiences: [
    { slug: "ciso", title: "CISO" },
    { slug: "wijkagent", title: "Wijkagent" },
  ],
};
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

  it.each<[string, Parameters<typeof aTarget>[0]]>([
    [
      "Elke keer dat iemand heeft meegedaan. Alleen trainingen of bijeenkomsten, in de vorm Workshop of Living Lab, van het thema Cybercrime, voor de doelgroep CISO of Wijkagent, op locatie.",
      {
        measure: "PARTICIPATIONS",
        filter: {
          kinds: ["TRAINING", "EVENT"],
          formats: ["workshop", "living-lab"],
          themes: ["cyber"],
          audiences: ["ciso", "wijkagent"],
          online: false,
        },
      },
    ],
    [
      "Elke keer dat iemand aan een e-learning begint.",
      { measure: "PARTICIPATIONS", filter: { threshold: "STARTED" } },
    ],
    [
      "Elke keer dat iemand een e-learning afrondt. Alleen online.",
      { measure: "PARTICIPATIONS", filter: { threshold: "COMPLETED", online: true } },
    ],
    ["Mensen die zijn begonnen of hebben meegedaan. Ieder telt één keer.", { measure: "PARTICIPANTS" }],
    [
      "Mensen die hebben meegedaan. Ieder telt één keer. Alleen van de soort organisatie Gemeente of Politie. Wie op de vaste lijst van vroeger staat, telt niet.",
      {
        measure: "PARTICIPANTS",
        baseline: { kind: "FROZEN" },
        filter: { threshold: "ATTENDED", organisationKinds: ["gemeente", "politie"] },
      },
    ],
    [
      "Mensen die klaar zijn. Ieder telt één keer. Alleen wat er boven de 80 van vroeger komt, telt (Jaarverslag 2024).",
      {
        measure: "PARTICIPANTS",
        baseline: { kind: "NUMBER", count: 80, source: "Jaarverslag 2024" },
        filter: { threshold: "COMPLETED" },
      },
    ],
    [
      "Organisaties die met de hand zijn afgevinkt. Elke telt één keer. Alleen van de soort organisatie Politie.",
      { measure: "MANUAL_ORGANISATIONS", filter: { themes: ["cyber"], organisationKinds: ["politie"] } },
    ],
    [
      "Bijeenkomsten en trainingen die echt zijn gehouden. Wat gepland of geannuleerd is, telt niet. Alleen in de vorm verdwenen.",
      { filter: { formats: ["verdwenen"] } },
    ],
  ])("names all that keeps a row out: %s", (words, changes) => {
    expect(measureWords(aTarget(changes), titles)).toBe(words);
  });

  it("makes one sentence of everything, with the months when those were set", () => {
    const counted = aTarget({
      measure: "PARTICIPANTS",
      filter: { offerings: ["a", "b"], threshold: "ATTENDED", formats: ["workshop"] },
      comparator: "AT_LEAST",
      monthWeights: [0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 0],
    });
    expect(definitionSentence(counted, titles)).toBe(
      "Geteld wordt ieder die heeft meegedaan, één keer, bij Aanbod A en Aanbod B. Alleen in de vorm Workshop. Beloofd: minstens 500. Van elke 10 delen horen er 4 in maart en 6 in oktober. In de andere maanden wordt niets verwacht.",
    );
    expect(definitionSentence({ ...counted, filter: {}, ...unnumbered, monthWeights: undefined }, titles)).toBe(
      "Geteld wordt ieder die is begonnen of heeft meegedaan, één keer.",
    );
    const many = { ...counted, filter: { offerings: ["a", "b", "c", "d"] } };
    expect(definitionSentence(many, titles)).toContain("bij 4 soorten aanbod.");
    expect(definitionSentence(many, titles, 9)).toContain("bij Aanbod A, Aanbod B, Aanbod C en Aanbod D.");
  });

  it("says something of every promise of the plan", () => {
    for (const { definition } of planFor(2025)) {
      if (definition) expect(measureWords(definition) && goalWords(definition)).not.toBe("");
    }
  });
});
