import { describe, expect, it } from "vitest";
import { countForm } from "~/domain/targets/count-by-hand.form";
import type { HandForm } from "~/domain/targets/hand-form";
import { countableDays } from "~/domain/targets/hand-form";

const id = "01900000-0000-7000-8000-000000000001";
const base = { nieuw: id, dag: "2026-03-10" };

function errorsOf(form: HandForm, fields: object): string[] {
  const { error } = countForm(form).safeParse({ ...base, ...fields });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("the form to count by hand", () => {
  it.each<[HandForm, object, string[]]>([
    ["number", { aantal: "12" }, []],
    ["number", { aantal: "0" }, ["aantal"]],
    ["number", { aantal: "1,5" }, ["aantal"]],
    ["number", {}, ["aantal"]],
    ["ratio", { deel: "0", geheel: "4" }, []],
    ["ratio", { deel: "5", geheel: "4" }, ["deel"]],
    ["ratio", { deel: "1" }, ["geheel"]],
    ["delivered", {}, []],
    ["delivered", { dag: "morgen" }, ["dag"]],
    ["organisations", { organisatie: id }, []],
    ["organisations", {}, ["organisatie"]],
    ["organisations", { organisatie: ["x"] }, ["organisatie.0"]],
    ["otherwise-reached", { organisatie: id, toelichting: "Gesprek met de burgemeester" }, []],
    ["otherwise-reached", { organisatie: id }, ["toelichting"]],
  ])("of %s with %j finds wrong: %j", (form, fields, wrong) => {
    expect(errorsOf(form, fields)).toEqual(wrong);
  });

  it("reads only what its promise asks", () => {
    const read = countForm("delivered").parse({ ...base, aantal: "9", organisatie: id });
    expect([read.aantal, read.organisatie]).toEqual([null, []]);
  });
});

it.each([
  ["2025-12-31", null],
  ["2026-01-01", { first: "2026-01-01", last: "2026-01-01" }],
  ["2027-02-01", { first: "2026-01-01", last: "2026-12-31" }],
])("on %s the days that can be counted are %j", (today, days) => {
  expect(countableDays({ fromDay: "2026-01-01", untilDay: "2026-12-31" }, today)).toEqual(days);
});
