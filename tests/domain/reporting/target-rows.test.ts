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

  it("are narrowed by what they say, and keep their numbers", async () => {
    const all = await targetRows(manager, "bibob-e-learnings", scope());
    const parts = Object.values(all.splits).map((split) => split.reduce((sum, { rows }) => sum + rows, 0));
    expect(parts).toEqual([all.total, all.total, all.total, all.total]);
    const month = all.splits.month.at(-1);
    const narrowed = await targetRows(manager, "bibob-e-learnings", scope(`maand=${month?.key}`));
    expect(narrowed.total).toBe(month?.rows);
    expect(narrowed.total).toBeLessThan(all.total);
    expect(narrowed.rows.every(({ day }) => day?.startsWith(String(month?.key)))).toBe(true);
    expect(all.rows).toEqual(expect.arrayContaining(narrowed.rows.slice(0, 3)));
    const unsaid = all.splits.kind.find(({ key }) => key === null)?.rows ?? 0;
    expect((await targetRows(manager, "bibob-e-learnings", scope("soort=geen"))).total).toBe(unsaid || all.total);
    const nowhere = await targetRows(manager, "bibob-e-learnings", scope("soort=circus&regio=nergens&maand=1999-01"));
    expect(nowhere.total).toBe(all.total);
  });

  it("of an extra promise open to who was there before, who is here now, and what that is on top", async () => {
    const totals = await Promise.all(
      ["", "lijst=basis", "lijst=nu"].map(
        async (query) => (await targetRows(manager, "buit-e-learning-500-extra", scope(query))).total,
      ),
    );
    clock.set(new Date("2026-02-01T12:00:00Z"));
    const { beside } = await targetFigure(manager, "buit-e-learning-500-extra", new URLSearchParams("jaar=2025"));
    expect(totals).toEqual([beside?.extra, beside?.base, beside?.started]);
    expect(beside?.base).toBeGreaterThan(0);
  });

  it("hold nobody's name, and say which organisation was reached in which quarter, only to administrators on which day", async () => {
    const { rows, can } = await targetRows(manager, "mor-nulmeting", scope());
    expect(can.seeOrganisations).toBe(false);
    expect(rows.every(({ organisation }) => organisation?.startsWith("organisatie-"))).toBe(true);
    expect(rows.map(({ id, day }) => [id, day])).toEqual(rows.map(() => [null, null]));
    const quarters = rows.map(({ quarterEnd }) => String(quarterEnd));
    expect(quarters).toEqual(quarters.toSorted().reverse());
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      [
        "byHand",
        "day",
        "id",
        "note",
        "number",
        "of",
        "offering",
        "organisation",
        "organisationKind",
        "organisationSlug",
        "quantity",
        "quarterEnd",
        "region",
      ].sort(),
    );
    const administrator = await makeVisitor({ roles: [{ role: "MANAGEMENT" }, { role: "ADMINISTRATOR" }] });
    const shown = await targetRows(administrator, "mor-nulmeting", scope());
    expect(shown.rows.map(({ organisation }) => organisation).sort()).toEqual(
      rows.map(({ organisation }) => organisation).sort(),
    );
    expect(shown.rows.every(({ id, day }) => id !== null && day !== null)).toBe(true);
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
  const query = new URLSearchParams("jaar=2025&peildatum=2025-12-31");

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
    expect(reached?.names).toHaveLength(line.bar?.done ?? 0);
    expect(new Set(reached?.names).size).toBe(reached?.names.length);
    const between = new URLSearchParams("jaar=2025&peildatum=2025-11-11");
    const earlier = await targetFigure(manager, "drugs-menukaart-elke-gemeente", between);
    expect(earlier.reached?.day).toBe("2025-09-30");
  });

  it("leads from a part to the whole, and from an umbrella to what it sums up", async () => {
    clock.set(new Date("2026-02-01T12:00:00Z"));
    const part = await targetFigure(manager, "drugs-media-human-interest", query);
    expect(part.promise.wholeOf?.slug).toBe("drugs-media-achtergrondverhaal");
    const umbrella = await targetFigure(manager, "mor-themadagen-bijeenkomsten-totaal", query);
    expect(umbrella.promise.sumsUp).toHaveLength(4);
  });
});
