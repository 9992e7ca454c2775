import { describe, expect, it } from "vitest";
import type { TargetDefinition } from "~/domain/targets/definition";
import {
  asksForBase,
  goalToAdjust,
  isFulfilledBefore,
  type RollChoice,
  rolledDefinition,
} from "~/domain/targets/roll-over";
import { rollForm } from "~/domain/targets/roll-plan.form";
import { baseWords, goalLabel, leftOutWords } from "~/domain/targets/roll-words";
import { aTarget } from "./a-target";

const unchanged: RollChoice = { goal: null, base: null };

function rolled(changes: Partial<TargetDefinition>, choice: Partial<RollChoice> = {}) {
  return rolledDefinition(aTarget(changes), 2026, { ...unchanged, ...choice });
}

describe("a definition in the next plan", () => {
  it("keeps its rule and moves its period and due day a year on", () => {
    const once = { rhythm: "ONCE", fromDay: "2025-03-01", untilDay: "2025-09-30", dueDay: "2025-09-30" } as const;
    expect(rolled(once)).toEqual(
      aTarget({ ...once, fromDay: "2026-03-01", untilDay: "2026-09-30", dueDay: "2026-09-30" }),
    );
  });

  it("keeps a period of several years that goes on, and begins anew after one that is over by then", () => {
    const several = { fromDay: "2024-01-01", untilDay: "2027-12-31" };
    expect(rolled(several)).toMatchObject(several);
    const over = { fromDay: "2024-01-01", untilDay: "2025-12-31", dueDay: null };
    expect(rolled(over)).toMatchObject({ fromDay: "2026-01-01", untilDay: "2027-12-31" });
    expect(rolledDefinition(aTarget({ ...several, dueDay: "2027-06-30" }), 2028, unchanged)).toMatchObject({
      ...{ fromDay: "2028-01-01", untilDay: "2031-12-31", dueDay: "2031-06-30" },
    });
    const schoolYear = { fromDay: "2024-09-01", untilDay: "2025-08-31" };
    expect(rolled(schoolYear)).toMatchObject({ fromDay: "2025-09-01", untilDay: "2026-08-31" });
    expect([isFulfilledBefore(aTarget(over), 2026), isFulfilledBefore(aTarget(several), 2026)]).toEqual([true, false]);
  });

  it("takes an adjusted number, of each quarter when that is what is promised", () => {
    expect(rolled({}, { goal: 650 }).value).toBe(650);
    const quarterly = { rhythm: "QUARTER", perPeriod: 1, value: 4 } as const;
    expect(goalToAdjust(aTarget(quarterly))).toBe(1);
    expect(rolled(quarterly, { goal: 2 })).toMatchObject({ perPeriod: 2, value: 8 });
    expect(goalLabel(aTarget(quarterly))).toBe("Aantal per kwartaal");
  });

  it("asks no number where none was promised or it is yes or no", () => {
    expect(goalToAdjust(aTarget({ comparator: "NONE", value: null }))).toBeNull();
    expect(goalToAdjust(aTarget({ measure: "MANUAL_DELIVERED", value: 1 }))).toBeNull();
    expect(rolled({ comparator: "NONE", value: null }, { goal: 5 }).value).toBeNull();
  });

  it.each([
    [{ kind: "NOT_EXTRA" }, false, { kind: "NOT_EXTRA" }, { kind: "NOT_EXTRA" }],
    [{ kind: "NONE" }, false, { kind: "NONE" }, { kind: "NONE" }],
    [{ kind: "FROZEN" }, true, { kind: "FROZEN" }, { kind: "NONE" }],
    [
      { kind: "NUMBER", count: 40, source: "lijst" },
      true,
      { kind: "NUMBER", count: 40, source: "lijst" },
      { kind: "NONE" },
    ],
  ] as const)("of %j asks a person: %s", (baseline, asks, kept, anew) => {
    expect(asksForBase({ baseline })).toBe(asks);
    expect(rolled({ baseline }, { base: "KEEP" }).baseline).toEqual(kept);
    expect(rolled({ baseline }, { base: "NONE" }).baseline).toEqual(anew);
    expect(baseWords({ baseline }, 2026) === null).toBe(baseline.kind === "NOT_EXTRA");
  });

  it("is not ticked at first when it is over or finished", () => {
    const over = aTarget({ fromDay: "2024-01-01", untilDay: "2025-12-31" });
    expect(leftOutWords({ definition: over, wordStatus: null }, 2026)).toContain("voorbij");
    expect(leftOutWords({ definition: aTarget(), wordStatus: null }, 2026)).toBeNull();
    expect(leftOutWords({ definition: null, wordStatus: "afgerond" }, 2026)).toContain("afgerond");
    expect(leftOutWords({ definition: null, wordStatus: "loopt" }, 2026)).toBeNull();
  });
});

describe("the form that rolls a plan over", () => {
  const promises = [
    { slug: "workshops", definition: aTarget({ value: 4 }) },
    { slug: "buit", definition: aTarget({ value: 500, baseline: { kind: "FROZEN" } }) },
    { slug: "in-woorden", definition: null },
  ];
  const read = (fields: object) => rollForm(promises).safeParse({ gezien: "x", ...fields });
  const wrong = (fields: object) => (read(fields).error?.issues ?? []).map(({ path }) => path.join("."));

  it("knows of each promise that goes along what was decided, and nothing of the others", () => {
    const fields = { mee: ["workshops", "in-woorden", "onzin"], "waarde-workshops": "6", "waarde-buit": "veel" };
    expect([...(read(fields).data?.choices ?? [])]).toEqual([
      ["workshops", { goal: 6, base: null }],
      ["in-woorden", { goal: null, base: null }],
    ]);
  });

  it("gives a sentence beside what is missing", () => {
    expect(wrong({})).toEqual(["mee"]);
    expect(wrong({ mee: "workshops" })).toEqual(["waarde-workshops"]);
    expect(wrong({ mee: "workshops", "waarde-workshops": "0" })).toEqual(["waarde-workshops"]);
    expect(wrong({ mee: "buit", "waarde-buit": "500" })).toEqual(["basis-buit"]);
    expect(wrong({ mee: "buit", "waarde-buit": "500", "basis-buit": "KEEP" })).toEqual([]);
  });
});
