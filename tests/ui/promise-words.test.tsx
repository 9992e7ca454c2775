import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PromiseLine } from "~/domain/reporting/promise-line";
import { BarLegend } from "~/ui/targets/bar-legend";
import { PromiseRows } from "~/ui/targets/promise-row";

const part: PromiseLine = {
  slug: "deel",
  title: "Achtergrondverhaal",
  words: "1 van 1",
  status: null,
  bar: null,
  partOf: "geheel",
  inParts: false,
  chosenPart: null,
  withHeadcounts: null,
  theme: null,
  togetherWith: [],
  umbrella: false,
};

const hrefs = { whole: ({ slug }: PromiseLine) => slug, part: ({ slug }: PromiseLine) => slug };

function wordsOf(line: PromiseLine): string {
  return renderToStaticMarkup(<PromiseRows lines={[line]} hrefs={hrefs} ownersUnseen />).replace(/<[^>]+>/g, "");
}

test("the part from a choice is told as far as it is known", () => {
  const words = (count: number, unsaid: number) =>
    wordsOf({ ...part, chosenPart: { count, unsaid, day: null, isNamed: false } });
  expect(words(47, 0)).toContain("waarvan Achtergrondverhaal: 47 uit deze keuze");
  expect(words(47, 92)).toContain("waarvan Achtergrondverhaal: 47 of meer uit deze keuze");
  expect(words(0, 92)).toContain("niet te zeggen hoeveel uit deze keuze");
  expect(wordsOf(part)).not.toContain("keuze");
});

test("a part of a promise says so once, also when its title does", () => {
  expect(wordsOf(part)).toMatch(/^Waarvan: Achtergrondverhaal/);
  expect(wordsOf({ ...part, title: "Waarvan achtergrondverhaal" })).toMatch(/^Waarvan achtergrondverhaal/);
});

test("the legend of one bar explains its own marks only", () => {
  const all = renderToStaticMarkup(<BarLegend />);
  const own = renderToStaticMarkup(<BarLegend bar={{ pace: 3 }} />);
  expect(all).toContain("verwacht aan het eind");
  expect(own).toContain("nodig tot vandaag");
  expect(own).not.toContain("verwacht aan het eind");
});
