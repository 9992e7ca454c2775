import { describe, expect, it } from "vitest";
import { reportScope, scopeQuery, untilPresent, wholeFigure } from "~/domain/reporting/report-scope";

const known = { years: [2025, 2026], today: "2026-03-12", themes: ["drugs", "mensenhandel"] };
const rows = { month: null, offering: null, part: null, list: null };
const narrowest = { region: null, organisationKind: null, status: null, promise: null, ...rows };
const widest = { year: 2026, theme: null, ...narrowest, day: "2026-03-12", page: 1 };

describe("the scope of a report", () => {
  it.each([
    ["", {}],
    ["jaar=2025", { year: 2025 }],
    ["jaar=2031", {}],
    ["jaar=dit+jaar", {}],
    ["thema=drugs", { theme: "drugs" }],
    ["thema=geldstromen", {}],
    [
      "regio=veiligheidsregio-kennemerland&soort=gemeente",
      { region: "veiligheidsregio-kennemerland", organisationKind: "gemeente" },
    ],
    ["regio=%27%3B+drop&soort=A%20B", {}],
    ["peildatum=2025-12-31", { day: "2025-12-31" }],
    ["peildatum=2024-02-29", { day: "2024-02-29" }],
    ["peildatum=2025-02-29", {}],
    ["peildatum=2025-13-01", {}],
    ["peildatum=2026-03-13", {}],
    ["peildatum=1999-01-01", {}],
    ["peildatum=gisteren", {}],
    ["maand=2026-02", { month: "2026-02" }],
    ["maand=2026-13", {}],
    ["aanbod=workshop-buit&doel=buit-workshops-4", { offering: "workshop-buit", promise: "buit-workshops-4" }],
    ["deel=2026-04-01", { part: "2026-04-01" }],
    ["deel=april", {}],
    ["stand=niet-gehaald", { status: "MISSED" }],
    ["stand=in-gevaar", { status: "AT_RISK" }],
    ["stand=ooit", {}],
    ["lijst=basis", { list: "basis" }],
    ["lijst=klaar", { list: "klaar" }],
    ["lijst=alles", {}],
    ["pagina=3", { page: 3 }],
    ["pagina=0", {}],
    ["pagina=1e9.5", {}],
    ["pagina=-2", {}],
  ])("of ?%s", (query, difference) => {
    expect(reportScope(new URLSearchParams(query), known)).toEqual({ ...widest, ...difference });
  });

  it("falls back to the last plan there is when this year has none yet, and to the first when all are to come", () => {
    const on = (today: string) => reportScope(new URLSearchParams(), { ...known, today }).year;
    expect([on("2027-01-02"), on("2024-12-30")]).toEqual([2026, 2025]);
  });

  it("becomes a query string again, without what is at its default", () => {
    const narrowing =
      "&regio=kennemerland&soort=gemeente&stand=achter&doel=bibob&maand=2025-03&aanbod=bibob&deel=2025-01-01&lijst=nu";
    const query = `?jaar=2025&thema=drugs${narrowing}&peildatum=2025-12-31&pagina=2`;
    const scope = reportScope(new URLSearchParams(query), known);
    expect(scopeQuery(scope, known.today)).toBe(query);
    expect(scopeQuery(scope, known.today, { theme: null, day: "2026-03-12", ...wholeFigure })).toBe("?jaar=2025");
  });
});

it.each([
  [[2025, 2026], "2026-12-31", [2025, 2026]],
  [[2025, 2026], "2027-01-01", [2025, 2026, 2027]],
  [[2025, 2026], "2025-06-01", [2025, 2026]],
  [[2025], "2028-02-29", [2025, 2028]],
  [[], "2026-03-12", [2026]],
])("of the plans %j, on %s, figures can be asked of %j", (planned, today, years) => {
  expect(untilPresent(planned, today)).toEqual(years);
});
