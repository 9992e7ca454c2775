import { describe, expect, it } from "vitest";
import type { TargetDefinition } from "~/domain/targets/definition";
import type { DayCount } from "~/domain/targets/figure";
import { progressOf } from "~/domain/targets/progress";
import { figureWords } from "~/domain/targets/target-words";
import { aTarget, counts } from "./a-target";

const buit = aTarget({ measure: "PARTICIPANTS", baseline: { kind: "NONE" } });
const quarterly = aTarget({ rhythm: "QUARTER", perPeriod: 1, value: 4 });
const halfYearly = aTarget({ measure: "MANUAL_COUNT", rhythm: "HALF_YEAR", perPeriod: 1, value: 2 });
const delivered = aTarget({ measure: "MANUAL_DELIVERED", rhythm: "ONCE", dueDay: "2025-06-30", value: 1 });
const share = aTarget({ measure: "MANUAL_RATIO", rhythm: "CONTINUOUS", value: 95 });
const municipalities = aTarget({
  measure: "ORGANISATIONS_REACHED",
  filter: { organisationKinds: ["gemeente"] },
  comparator: "ALL",
  value: 32,
});
const unnumbered = aTarget({ rhythm: "NONE", comparator: "NONE", value: null });

describe("the figure in words", () => {
  it.each<[string, TargetDefinition, DayCount[], string]>([
    // 500 x 195.25 / 329 = 296.7; 296.7 - 257 = 39.7
    ["257 van 500 extra, 40 achter op schema", buit, counts(["2025-02-01", 257]), "2025-07-15"],
    ["296 van 500 extra, iets achter op schema", buit, counts(["2025-02-01", 296]), "2025-07-15"],
    ["0 van 1 bijeenkomst, achter op schema", aTarget({ value: 1 }), [], "2025-07-15"],
    ["300 van 500 extra", buit, counts(["2025-02-01", 300]), "2025-07-15"],
    ["1.250 van 500 extra", buit, counts(["2025-02-01", 1250]), "2025-07-15"],
    ["480 van 500 extra", buit, counts(["2025-02-01", 480]), "2025-12-31"],
    ["3 van 4 kwartalen", quarterly, counts(["2025-01-09", 1], ["2025-05-09", 1], ["2025-07-09", 2]), "2025-07-15"],
    ["1 van 4 kwartalen, niet gehaald: 2e kwartaal", quarterly, counts(["2025-01-09", 4]), "2025-07-15"],
    ["1 van 2 halfjaren", halfYearly, counts(["2025-01-09", 1]), "2025-07-15"],
    // 32 x 195.25 / 329 = 19.0; 19.0 - 17 = 2.0
    ["17 van 32 gemeenten, 2 achter op schema", municipalities, counts(["2025-02-01", 17]), "2025-07-15"],
    // 500 x 20 / 329 = 30.4; 30.4 - 17 = 13.4
    [
      "17 van 500 deelnemers, 13 achter op schema",
      aTarget({ measure: "PARTICIPANTS", filter: { organisationKinds: ["gemeente"] } }),
      counts(["2025-01-11", 17]),
      "2025-01-20",
    ],
    ["nog niet opgeleverd", delivered, [], "2025-06-29"],
    ["nog niet opgeleverd, de datum is voorbij", delivered, [], "2025-07-15"],
    ["niet opgeleverd", delivered, [], "2025-12-31"],
    ["opgeleverd", delivered, counts(["2025-05-01", 1]), "2025-07-15"],
    ["nog niet geteld, doel 95%", share, [], "2025-07-15"],
    ["87,5%, doel 95%", share, counts(["2025-05-01", 7, 8]), "2025-07-15"],
    ["1 bijeenkomst", unnumbered, counts(["2025-05-01", 1]), "2025-07-15"],
    ["12 bijeenkomsten", unnumbered, counts(["2025-05-01", 12]), "2025-07-15"],
    ["2 geteld", { ...unnumbered, measure: "MANUAL_COUNT" }, counts(["2025-05-01", 2]), "2025-07-15"],
  ])("%s", (words, target, days, day) => {
    const progress = progressOf(target, days, { editions: [], shareOfNew: 1 }, day);
    expect(figureWords(target, progress)).toBe(words);
  });
});
