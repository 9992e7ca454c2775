import { describe, expect, it } from "vitest";
import { audiences } from "../../../prisma/seed/reference/audiences";
import { formats } from "../../../prisma/seed/reference/formats";
import plan from "../../../prisma/seed/reference/jaarplan-2025.json";
import { offeringsOfThePlan } from "../../../prisma/seed/reference/offerings";
import { countingRules, offeringsOf, planFor } from "../../../prisma/seed/reference/target-definitions";
import { themes } from "../../../prisma/seed/reference/themes";

const countable = plan.rows.filter(({ category }) => category !== "C");
const byId = new Map(plan.rows.map((row) => [row.id, row]));

const measures: Record<string, string> = {
  sessions_held: "EDITIONS_HELD",
  participants: "PARTICIPANTS",
  distinct_municipalities: "ORGANISATIONS_REACHED",
  offerings_published: "OFFERINGS_PUBLISHED",
  manual_count: "MANUAL_COUNT",
  manual_distinct_municipalities: "MANUAL_ORGANISATIONS",
  ratio: "MANUAL_RATIO",
  delivered: "MANUAL_DELIVERED",
};
const comparators: Record<string, string> = { minimaal: "AT_LEAST", exact: "EXACT", alle: "ALL", geen_getal: "NONE" };
const rhythms: Record<string, string> = {
  "per jaar": "YEAR",
  "4x per jaar": "YEAR",
  "per kwartaal: 1": "QUARTER",
  "per halfjaar: 1": "HALF_YEAR",
  doorlopend: "CONTINUOUS",
  "over de beleidsperiode": "PERIOD",
  "eenmalig na half jaar": "ONCE",
  geen: "NONE",
  "op aanvraag": "NONE",
};

describe("the counting rules of the Jaarplan", () => {
  it("cover exactly the 40 rows of category A and the 53 of B", () => {
    expect(Object.keys(countingRules).sort()).toEqual(countable.map(({ id }) => id).sort());
    expect(countable).toHaveLength(93);
  });

  it.each(countable.map((row) => [row.id, row] as const))("say of %s what its row says", (id, row) => {
    const rule = countingRules[id];
    expect(rule).toMatchObject({
      measure: measures[row.metric ?? ""],
      comparator: comparators[row.comparator ?? ""],
      value: row.value,
    });
    expect(rule?.umbrellaOf !== undefined).toBe(row.umbrella === true);
    expect(rule?.subsetOf).toBe(row.subset_of);
    // The theme day belongs to the spring, so it is due once; the yearly plan is promised for each year of its period.
    const rhythm = id === "themadag-samenwerken-met-ouders" ? "ONCE" : rhythms[row.rhythm ?? ""];
    expect(rule?.rhythm).toBe(row.value === null ? "NONE" : rhythm);
    expect(rule?.perPeriod).toBe(id === "imv-jaarlijks-uitvoeringsplan" ? 1 : row.per_period?.value);
  });

  it("name only offerings that are in the catalogue, and leave none of them unpromised", () => {
    const slugs = offeringsOfThePlan.map(({ slug }) => slug);
    const named = new Set(Object.keys(countingRules).flatMap(offeringsOf));
    expect([...named].filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(slugs.filter((slug) => !named.has(slug))).toEqual(["wj-trainingsaanbod-op-platform"]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it("count a joint offering for every theme that promised it", () => {
    for (const row of countable.filter(({ joint, umbrella, category }) => joint && !umbrella && category === "A")) {
      const [offering] = offeringsOfThePlan.filter(({ slug }) => offeringsOf(row.id).includes(slug));
      expect([...(offering?.themes ?? [])].sort()).toEqual([...row.themes].sort());
    }
  });

  it("let umbrellas sum up rows that are counted in the same way, each under one umbrella", () => {
    const children = Object.values(countingRules).flatMap(({ umbrellaOf }) => umbrellaOf ?? []);
    expect(new Set(children).size).toBe(children.length);
    expect(children.map((child) => countingRules[child]?.measure)).toEqual(children.map(() => "EDITIONS_HELD"));
    expect(children.filter((child) => byId.get(child)?.umbrella)).toEqual([]);
  });
});

describe("the plan of a year", () => {
  it("holds all 113 rows, the promises without a count as text", () => {
    expect(planFor(2025)).toHaveLength(113);
    expect(planFor(2025).filter(({ definition }) => definition === null)).toHaveLength(20);
  });

  it("rolls over with its days shifted, except those of a policy period", () => {
    const targets = new Map(planFor(2028).map(({ slug, definition }) => [slug, definition]));
    const themeDay = { fromDay: "2028-03-01", untilDay: "2028-06-30", dueDay: "2028-06-30" };
    expect(targets.get("themadag-samenwerken-met-ouders")).toMatchObject(themeDay);
    expect(targets.get("buit-workshops-4")).toMatchObject({ fromDay: "2028-01-01", untilDay: "2028-12-31" });
    expect(targets.get("drugs-agrocoach-evaluatie")).toMatchObject({ dueDay: "2028-06-30" });
    const period = { fromDay: "2024-01-01", untilDay: "2027-12-31" };
    expect(targets.get("imv-mh-training-professionals")).toMatchObject(period);
  });

  it("gives a part the promise it is a part of, and an umbrella the offerings of its rows", () => {
    const targets = new Map(planFor(2025).map((target) => [target.slug, target]));
    const part = targets.get("drugs-media-human-interest");
    expect(part?.definition?.filter).toEqual({ subsetOf: "drugs-media-achtergrondverhaal" });
    expect(targets.get("mor-living-labs-online")?.umbrella).toBe("mor-themadagen-bijeenkomsten-totaal");
    expect(targets.get("imv-jeugd-bijeenkomsten")?.definition?.filter.offerings).toEqual([
      "wj-kennis-netwerkbijeenkomsten",
      "wj-leersessies-gemeenten-scan",
      "routekaart-online-leefwereld-vervolg",
      "themadag-samenwerken-met-ouders",
    ]);
  });
});

describe("the offerings of the plan", () => {
  it.each(offeringsOfThePlan.map((offering) => [offering.slug, offering] as const))(
    "%s fits the managed lists",
    (_, offering) => {
      expect(formats).toContainEqual(
        expect.objectContaining({ slug: offering.format, title: offering.formatTitle, kind: offering.kind }),
      );
      for (const slug of offering.themes) expect(themes.map((theme) => theme.slug)).toContain(slug);
      for (const slug of offering.audiences) expect(audiences.map((audience) => audience.slug)).toContain(slug);
      expect(offering.summary.length).toBeLessThan(120);
    },
  );

  it("stand under the themes of the Jaarplan, word for word", () => {
    expect(themes.map(({ slug, title, family, ambition, period }) => [slug, title, family, ambition, period])).toEqual(
      plan.themes.map(({ id, title, family, ambition, ambition_period }) => [
        id,
        title,
        family,
        ambition,
        ambition_period,
      ]),
    );
  });
});
