import { describe, expect, it } from "vitest";
import { figuresOverview } from "~/domain/reporting/figures-overview";
import type { ReportedPromise } from "~/domain/reporting/reported-promise";
import { progressOf } from "~/domain/targets/progress";
import { figureWords } from "~/domain/targets/target-words";
import { aTarget, counts } from "../targets/a-target";

const theme = (slug: string) => ({ slug, title: `Thema ${slug}`, shortTitle: slug });
const themes = [theme("drugs"), theme("jeugd")];
const outlook = { editions: [], shareOfNew: 1 };

/** A promise of four workshops of which `held` were held, seen on 15 July. */
function promise(slug: string, held: number | null, owners = ["drugs"], value: number | null = 4): ReportedPromise {
  const definition = held === null ? null : aTarget({ value, comparator: value === null ? "NONE" : "EXACT" });
  const progress = definition ? progressOf(definition, counts(["2025-02-01", held ?? 0]), outlook, "2025-07-15") : null;
  return {
    id: slug,
    slug,
    planYear: 2026,
    category: held === null ? "C" : "A",
    title: slug,
    subtheme: null,
    audience: "",
    source: "",
    note: null,
    wordStatus: held === null ? "loopt" : null,
    themes: owners.map(theme),
    umbrella: null,
    sumsUp: [],
    definition,
    progress,
    days: [],
    outlook: null,
    headcounts: null,
    words: definition && progress ? figureWords(definition, progress) : "",
  };
}

const promises = [
  promise("gehaald", 4),
  promise("verder", 1),
  promise("niets", 0),
  promise("zonder-getal", 7, ["drugs"], null),
  promise("in-woorden", null),
  promise("samen", 4, ["drugs", "jeugd"]),
];
const slugs = (lines: { slug: string }[]) => lines.map(({ slug }) => slug);

describe("the page of figures", () => {
  it("puts what needs attention on top, the furthest from done first", () => {
    const { attention, totals } = figuresOverview(promises, themes, null);
    expect(slugs(attention)).toEqual(["niets", "verder"]);
    expect(totals.find(({ status }) => status === "REACHED")?.count).toBe(2);
  });

  it("shows a joint promise once, and names it under each of its themes", () => {
    const { joint, themes: byTheme } = figuresOverview(promises, themes, null);
    expect(joint).toMatchObject([{ slug: "samen", theme: { slug: "drugs" }, togetherWith: [{ slug: "jeugd" }] }]);
    expect(byTheme.map((one) => slugs(one.joint))).toEqual([["samen"], ["samen"]]);
  });

  it("shows the rest by theme: with a number, as realised figure, in words", () => {
    const [drugs, youth] = figuresOverview(promises, themes, null).themes;
    expect([drugs?.numbered, drugs?.realised, drugs?.inWords].map((lines) => slugs(lines ?? []))).toEqual([
      ["gehaald"],
      ["zonder-getal"],
      ["in-woorden"],
    ]);
    expect(drugs?.realised[0]?.words).toBe("7 bijeenkomsten");
    expect(drugs?.inWords[0]?.words).toBe("loopt");
    expect(youth?.numbered).toEqual([]);
  });

  it("narrows to one theme, from whose side a joint promise is then told", () => {
    const { joint, attention, themes: byTheme } = figuresOverview(promises, themes, "jeugd");
    expect(attention).toEqual([]);
    expect(byTheme.map(({ theme: one }) => one.slug)).toEqual(["jeugd"]);
    expect(joint).toMatchObject([{ theme: { slug: "jeugd" }, togetherWith: [{ slug: "drugs" }] }]);
  });

  it("shows no pace and no forecast of what is settled", () => {
    const { attention, joint } = figuresOverview(promises, themes, null);
    expect(joint[0]?.bar).toEqual({ done: 4, target: 4 });
    expect(attention[1]?.bar?.pace).toBeCloseTo((4 * 195.25) / 329, 10);
  });
});
