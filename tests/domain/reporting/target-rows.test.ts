import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetRows } from "~/domain/reporting/target-rows.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { plantLedger, plantPlan } from "./a-ledger";

const today = "2026-02-01";
const known = { years: [2025], today, themes: [] };
const scope = (query = "") => reportScope(new URLSearchParams(query), known);
let manager: Visitor;

beforeAll(async () => {
  await plantPlan([2025]);
  await plantLedger(7, 4000);
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
});

describe("the rows behind a figure", () => {
  it.each([
    "bibob-trainingen-fysiek",
    "bibob-e-learnings",
    "buit-e-learning-500-extra",
    "drugs-menukaart-elke-gemeente",
    "imv-cgs-bewustwordingsbijeenkomsten",
    "wj-trainingsaanbod-op-platform",
    "imv-mh-training-professionals",
    "mor-nulmeting",
    "drugs-nieuwsbrieven",
    "mh-routekaart-visie",
  ])("are as many as the figure says, or add up to it: %s", async (slug) => {
    const { total, rows, promise } = await targetRows(manager, slug, scope());
    expect(total).toBeGreaterThan(0);
    expect(rows).toHaveLength(Math.min(total, 50));
    const sum = rows[0]?.byHand ? rows.reduce((all, { quantity }) => all + quantity, 0) : total;
    expect(sum).toBe(promise.progress?.actual);
  });

  it("come newest first, a page at a time, each with its own number", async () => {
    const first = await targetRows(manager, "bibob-e-learnings", scope());
    expect(first).toMatchObject({ total: first.promise.progress?.actual, page: 1, pages: 2 });
    expect(first.rows.map(({ number }) => number)).toEqual(first.rows.map((_, index) => first.total - index));
    expect(first.rows.map(({ day }) => day)).toEqual(
      first.rows
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
    const last = await targetRows(manager, "bibob-e-learnings", scope("pagina=99"));
    expect(last.page).toBe(2);
    expect(last.rows.at(-1)?.number).toBe(1);
  });

  it("are narrowed by region and kind of organisation, and keep their numbers", async () => {
    const all = await targetRows(manager, "bibob-e-learnings", scope());
    expect(all.kinds).toEqual(["gemeente", "politie"]);
    const narrowed = await targetRows(manager, "bibob-e-learnings", scope("soort=politie"));
    expect(narrowed.total).toBeGreaterThan(0);
    expect(narrowed.total).toBeLessThan(all.total);
    expect(new Set(narrowed.rows.map(({ organisationKind }) => organisationKind))).toEqual(new Set(["politie"]));
    const nowhere = await targetRows(manager, "bibob-e-learnings", scope("soort=circus&regio=nergens"));
    expect(nowhere).toMatchObject({ total: all.total, kind: null, region: null });
  });

  it("hold no name, and the organisation only for administrators", async () => {
    const { rows, can } = await targetRows(manager, "mor-nulmeting", scope());
    expect(can.seeOrganisations).toBe(false);
    expect(rows.map(({ organisation }) => organisation)).toEqual(rows.map(() => null));
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      [
        "byHand",
        "day",
        "note",
        "number",
        "of",
        "offering",
        "organisation",
        "organisationKind",
        "quantity",
        "region",
      ].sort(),
    );
    const administrator = await makeVisitor({ roles: [{ role: "MANAGEMENT" }, { role: "ADMINISTRATOR" }] });
    const shown = await targetRows(administrator, "mor-nulmeting", scope());
    expect(shown.rows.every(({ organisation }) => organisation?.startsWith("organisatie-"))).toBe(true);
  });

  it("of another theme or of no promise do not exist", async () => {
    const theme = await db.theme.findUniqueOrThrow({ where: { slug: "drugs" } });
    const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
    await expect(targetRows(lead, "buit-workshops-4", scope())).rejects.toThrow(NotFound);
    await expect(targetRows(manager, "geen-belofte", scope())).rejects.toThrow(NotFound);
    expect((await targetRows(lead, "drugs-nieuwsbrieven", scope())).promise.slug).toBe("drugs-nieuwsbrieven");
  });
});

describe("the page of a promise", () => {
  const query = new URLSearchParams("jaar=2025&peildatum=2025-12-30");

  it("shows extra participants beside all that began and all that came to the end", async () => {
    clock.set(new Date("2026-02-01T12:00:00Z"));
    const { beside, line, offerings } = await targetFigure(manager, "buit-e-learning-500-extra", query);
    expect(offerings).toEqual([{ slug: "buit-voor-professionals", title: "Aanbod buit-voor-professionals" }]);
    expect(beside?.started).toBeGreaterThan(line.bar?.done ?? 0);
    expect(beside?.started).toBeGreaterThan(beside?.completed ?? 0);
    expect(line.togetherWith.map(({ slug }) => slug)).toEqual(["weerbare-jeugd"]);
  });

  it("names the organisations that were reached, each once", async () => {
    clock.set(new Date("2026-02-01T12:00:00Z"));
    const { reached, line } = await targetFigure(manager, "drugs-menukaart-elke-gemeente", query);
    expect(reached).toHaveLength(line.bar?.done ?? 0);
    expect(new Set(reached).size).toBe(reached.length);
  });

  it("leads from a part to the whole, and from an umbrella to what it sums up", async () => {
    clock.set(new Date("2026-02-01T12:00:00Z"));
    const part = await targetFigure(manager, "drugs-media-human-interest", query);
    expect(part.promise.wholeOf?.slug).toBe("drugs-media-achtergrondverhaal");
    const umbrella = await targetFigure(manager, "mor-themadagen-bijeenkomsten-totaal", query);
    expect(umbrella.promise.sumsUp).toHaveLength(4);
  });
});
