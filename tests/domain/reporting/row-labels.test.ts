import { describe, expect, it } from "vitest";
import { rowLabels } from "~/domain/reporting/row-labels";

const region = "kennemerland";
const three = (kind: string, where: string | null) => Array.from({ length: 3 }, () => ({ kind, region: where }));

describe("what rows say of an organisation", () => {
  const label = rowLabels([
    ...three("gemeente", region),
    ...three("rijkspartner", null),
    { kind: "ggd", region },
    { kind: "veilig-thuis", region },
    { kind: "veiligheidsregio", region },
    { kind: "ggd", region: "elders" },
    { kind: "politie", region: null },
    { kind: "om", region: null },
  ]);

  it.each([
    ["three of a kind in a region: both", "gemeente", region, { kind: "gemeente", region }],
    ["three of a kind without region: the kind", "rijkspartner", null, { kind: "rijkspartner", region: null }],
    ["one of a kind among three partners of the region: the region", "ggd", region, { kind: "partner", region }],
    ["one partner of a region: neither", "ggd", "elders", { kind: "partner", region: null }],
    ["the only one of its kind: neither", "politie", null, { kind: "partner", region: null }],
    ["a kind that is no longer there: neither", "gemeente", "elders", { kind: "partner", region: null }],
  ])("%s", (_, kind, where, said) => {
    expect(label({ kind, region: where })).toEqual(said);
  });
});
