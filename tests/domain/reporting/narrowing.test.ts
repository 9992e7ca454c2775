import { describe, expect, it } from "vitest";
import { narrowingOf } from "~/domain/reporting/narrowing";
import { reportScope } from "~/domain/reporting/report-scope";

const part = (key: string | null) => ({ key, title: null, count: 1, rows: 1 });
const splits = {
  region: [part("kennemerland"), part(null)],
  kind: [part("gemeente")],
  month: [part("2025-03")],
  offering: [part("bibob")],
};
const nothing = { kind: null, region: null, month: null, offering: null, organisation: null };

describe("what rows are narrowed to", () => {
  it.each([
    ["regio=kennemerland&soort=gemeente", { region: "kennemerland", kind: "gemeente" }],
    ["regio=geen", { region: "geen" }],
    ["soort=geen", {}],
    ["maand=2025-03&aanbod=bibob", { month: "2025-03", offering: "bibob" }],
    ["maand=2025-04&aanbod=ander&regio=elders", {}],
    ["organisatie=haarlem", { organisation: "haarlem" }],
    ["organisatie=texel", {}],
  ])("by ?%s", (query, difference) => {
    const scope = reportScope(new URLSearchParams(query), { years: [2025], today: "2026-01-01", themes: [] });
    expect(narrowingOf(scope, splits, ["haarlem"])).toEqual({ ...nothing, ...difference });
  });
});
