import { describe, expect, it } from "vitest";
import { reportScope, scopeQuery } from "~/domain/reporting/report-scope";

const known = { years: [2025, 2026], today: "2026-03-12", themes: ["drugs", "mensenhandel"] };
const widest = { year: 2026, theme: null, region: null, organisationKind: null, day: "2026-03-12", page: 1 };

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
    const query = "?jaar=2025&thema=drugs&peildatum=2025-12-31&pagina=2";
    const scope = reportScope(new URLSearchParams(query), known);
    expect(scopeQuery(scope, known.today)).toBe(query);
    expect(scopeQuery(scope, known.today, { theme: null, day: "2026-03-12", page: 1 })).toBe("?jaar=2025");
  });
});
