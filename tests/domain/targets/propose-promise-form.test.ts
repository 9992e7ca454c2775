import { expect, it } from "vitest";
import { promiseForm } from "~/domain/targets/propose-promise.form";
import { unreadyBecause } from "~/domain/targets/publishable";
import { aProposal } from "./a-proposal";

const wrong = (changes: object) =>
  (promiseForm.safeParse({ ...aProposal(), deelvan: "", deelsoort: "", ...changes }).error?.issues ?? []).map(
    ({ path }) => path.join("."),
  );

it("a new promise says what, of whom, how it is counted and where it comes from", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ titel: " " })).toEqual(["titel"]);
  expect(wrong({ themas: undefined })).toEqual(["themas"]);
  expect(wrong({ soort: "D" })).toEqual(["soort"]);
  expect(wrong({ bron: "" })).toEqual(["bron"]);
  expect(wrong({ nieuw: "1" })).toEqual(["nieuw"]);
});

it("a part says of what and how, and is counted", () => {
  expect(wrong({ deelvan: "een-andere", deelsoort: "SUBSET" })).toEqual([]);
  expect(wrong({ deelvan: "een-andere" })).toEqual(["deelsoort"]);
  expect(wrong({ deelvan: "een-andere", deelsoort: "UMBRELLA", soort: "C" })).toEqual(["deelvan"]);
});

it.each([
  [{}, null],
  [{ definition: null }, "undefined"],
  [{ definition: null, category: "C" as const }, null],
  [{ inDraftPlan: true }, "draft-plan"],
  [{ umbrella: { waits: true } }, "whole-waits"],
  [{ whole: { waits: true } }, "whole-waits"],
  [{ whole: { waits: false } }, null],
])("a promise that waits with %j is kept by: %s", (changes, unready) => {
  const promise = { category: "A" as const, definition: {}, inDraftPlan: false, umbrella: null, whole: null };
  expect(unreadyBecause({ ...promise, ...changes })).toBe(unready);
});
