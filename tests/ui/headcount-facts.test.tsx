import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HeadcountFacts } from "~/ui/targets/headcount-facts";
import { aTarget } from "../domain/targets/a-target";

const definition = aTarget({ measure: "PARTICIPANTS" });
const edition = { id: "1", title: "Aan de balie", offering: "Training", day: "2026-03-24", names: 13, heads: 25 };
const words = (headcounts: Parameters<typeof HeadcountFacts>[0]["headcounts"]) =>
  renderToStaticMarkup(<HeadcountFacts definition={definition} headcounts={headcounts} query="?jaar=2026" />);

test("headcounts beside a figure read as two numbers, and open to the editions that make them", () => {
  const said = words({ shown: [edition], others: 1, whole: { lower: 151, upper: 178 } });
  expect(said).toContain("Met tellingen aan de deur erbij: 151 tot 178");
  expect(said).toContain('<a href="/cijfers/uitvoeringen/1?jaar=2026">Aan de balie</a>');
  expect(said).toContain("13 namen, 25 geteld");
  expect(said).toContain("Van 1 andere uitvoering staan hier geen aantallen.");
});

test("without headcounts nothing is said of them", () => {
  expect(words({ shown: [], others: 0, whole: null })).toBe("");
});
