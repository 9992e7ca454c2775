import { describe, expect, it } from "vitest";
import { narrowingOf } from "~/domain/reporting/narrowing";
import { reportScope } from "~/domain/reporting/report-scope";

const part = (key: string | null) => ({ key, title: null, count: 1, rows: 1, unsaid: 0 });
const splits = {
  region: [part("veiligheidsregio-kennemerland"), part(null)],
  kind: [part("gemeente")],
  month: [part("2025-03")],
  offering: [part("bibob")],
};
const nothing = { kind: null, region: null, month: null, offering: null };

describe("what rows are narrowed to", () => {
  it.each([
    [
      "regio=veiligheidsregio-kennemerland&soort=gemeente",
      { region: "veiligheidsregio-kennemerland", kind: "gemeente" },
    ],
    [
      "soort=zorg&regio=veiligheidsregio-zaanstreek-waterland",
      { kind: "zorg", region: "veiligheidsregio-zaanstreek-waterland" },
    ],
    ["regio=geen", { region: "geen" }],
    ["soort=geen", {}],
    ["maand=2025-03&aanbod=bibob", { month: "2025-03", offering: "bibob" }],
    ["maand=2025-04&aanbod=ander&regio=elders", {}],
  ])("by ?%s", (query, difference) => {
    const scope = reportScope(new URLSearchParams(query), { years: [2025], today: "2026-01-01", themes: [] });
    expect(narrowingOf(scope, splits, true)).toEqual({ ...nothing, ...difference });
  });

  it("by no kind or region where the rows are not those of people", () => {
    const query = new URLSearchParams("soort=gemeente&regio=geen&maand=2025-03");
    const scope = reportScope(query, { years: [2025], today: "2026-01-01", themes: [] });
    expect(narrowingOf(scope, splits, false)).toEqual({ ...nothing, month: "2025-03" });
  });
});
