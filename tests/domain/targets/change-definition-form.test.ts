import { describe, expect, it } from "vitest";
import { definitionForm, definitionFrom, fieldsOf } from "~/domain/targets/change-definition.form";
import { countingRules, planFor } from "../../../prisma/seed/reference/target-definitions";
import { aTarget } from "./a-target";

const filled = { ...fieldsOf(aTarget()), ingang: "2025-06-01", reden: "Anders" };

function wrongIn(changes: object): string[] {
  const { error } = definitionForm.safeParse({ ...filled, ...changes });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("the form that defines a promise", () => {
  it("gives every definition of the plan back as it was", () => {
    const definitions = planFor(2026).flatMap(({ definition }) => definition ?? []);
    expect(definitions).toHaveLength(Object.keys(countingRules).length);
    for (const definition of definitions) {
      const typed = definitionForm.parse({ ...filled, ...fieldsOf(definition) });
      const sorted = { ...definition.filter, offerings: definition.filter.offerings?.toSorted() };
      const back = definitionFrom(typed, definition);
      expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify({ ...definition, filter: sorted })));
    }
  });

  it("sets everything a filter can hold, clears what is left empty, and keeps of what it is a part", () => {
    const whole = aTarget({
      measure: "PARTICIPANTS",
      filter: {
        offerings: ["a", "b"],
        kinds: ["TRAINING", "EVENT"],
        formats: ["workshop"],
        themes: ["cyber"],
        audiences: ["ciso"],
        organisationKinds: ["gemeente"],
        online: false,
        threshold: "ATTENDED",
        subsetOf: "geheel",
      },
      monthWeights: [0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 30],
    });
    expect(definitionFrom(definitionForm.parse({ ...filled, ...fieldsOf(whole) }), whole)).toEqual(whole);
    const cleared = definitionFrom(definitionForm.parse({ ...filled, meting: "PARTICIPANTS" }), whole);
    expect(cleared).toEqual(aTarget({ measure: "PARTICIPANTS", filter: { subsetOf: "geheel" } }));
    const one = definitionForm.parse({ ...filled, soortaanbod: "EVENT", vormen: "webinar", plaats: "online" });
    expect(definitionFrom(one, whole).filter).toMatchObject({ kinds: ["EVENT"], formats: ["webinar"], online: true });
  });

  it("reads an empty month as nothing, and twelve empty ones as no distribution", () => {
    const typed = definitionForm.parse({ ...filled, maand3: "4", maand10: "6" });
    expect(definitionFrom(typed, aTarget()).monthWeights).toEqual([0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 0, 0]);
    expect(definitionFrom(definitionForm.parse(filled), aTarget())).not.toHaveProperty("monthWeights");
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ tot: "2024-12-31" }, ["tot"]],
    [{ waarde: "" }, ["waarde"]],
    [{ waarde: "veel" }, ["waarde"]],
    [{ waarde: "", vergelijking: "NONE" }, []],
    [{ perdeel: "0" }, ["perdeel"]],
    [{ meting: "MANUAL_RATIO", waarde: "101" }, ["waarde"]],
    [{ basis: "NUMBER" }, ["basisaantal", "basisbron"]],
    [{ basis: "NUMBER", basisaantal: "80", basisbron: "Jaarverslag 2024" }, []],
    [{ reden: " " }, []],
    [{ reden: " ", bewaren: "ja" }, ["reden"]],
    [{ van: "0026-01-01" }, ["van"]],
    [{ meting: "GELUK" }, ["meting"]],
    [{ plaats: "thuis" }, ["plaats"]],
    [{ maand3: "4", maand12: " 1 " }, []],
    [{ maand3: "veel" }, ["maand3"]],
    [{ maand3: "-1", maand4: "1000" }, ["maand3", "maand4"]],
    [{ maand1: "0", maand2: "0" }, ["maand1"]],
    [{ maand3: "4", van: "2025-04-01" }, ["maand1"]],
    [{ maand3: "4", vergelijking: "NONE" }, ["maand1"]],
    [{ maand3: "4", ritme: "QUARTER", perdeel: "1" }, ["maand1"]],
    [{ maand3: "4", ritme: "ONCE" }, ["maand1"]],
    [{ maand3: "4", meting: "MANUAL_RATIO", waarde: "95" }, ["maand1"]],
  ])("with %j finds wrong: %j", (changes, wrong) => {
    expect(wrongIn(changes)).toEqual(wrong);
  });
});
