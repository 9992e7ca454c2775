import { expect, it } from "vitest";
import { freeSlug, isSlug, slugOfTitle } from "~/platform/slug";

it.each([
  ["Bibob in één dag", "bibob-in-een-dag"],
  ["  Wat nu?! ", "wat-nu"],
  ["Nieuw", "aanbod"],
  ["???", "aanbod"],
  ["Ĳsselmeer", "ijsselmeer"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
])("%j becomes %s", (title, slug) => {
  expect(slugOfTitle(title, "aanbod")).toBe(slug);
});

it("is always a slug, however long the title", () => {
  expect(isSlug(slugOfTitle("a b ".repeat(200), "aanbod"))).toBe(true);
});

it("takes the first number that is free", () => {
  expect(freeSlug("bibob", new Set())).toBe("bibob");
  expect(freeSlug("bibob", new Set(["bibob", "bibob-2"]))).toBe("bibob-3");
});
