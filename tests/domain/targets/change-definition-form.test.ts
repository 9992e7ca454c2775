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
  ])("with %j finds wrong: %j", (changes, wrong) => {
    expect(wrongIn(changes)).toEqual(wrong);
  });
});
