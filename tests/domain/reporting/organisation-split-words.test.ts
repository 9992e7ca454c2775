import { expect, it } from "vitest";
import { otherwiseWords } from "~/domain/reporting/organisation-split-words";
import type { TargetDefinition } from "~/domain/targets/definition";
import { aTarget } from "../targets/a-target";

const year = { measure: "PARTICIPATIONS", filter: {}, fromDay: "2026-01-01", untilDay: "2026-12-31" } as const;

it.each<[Partial<TargetDefinition>, string | null]>([
  [{}, null],
  [{ measure: "PARTICIPANTS" }, "mensen, elk één keer"],
  [{ filter: { threshold: "COMPLETED", online: true } }, "alleen wie klaar is, alleen online"],
  [{ baseline: { kind: "NONE" } }, "alleen wie er extra bij komt"],
  [{ untilDay: "2026-06-30" }, "een deel van het jaar"],
  [{ untilDay: "2027-12-31" }, "ook andere jaren"],
])("a figure by %j counts otherwise than the cells: %s", (changes, words) => {
  expect(otherwiseWords(aTarget({ ...year, ...changes }), 2026)).toBe(words);
});
