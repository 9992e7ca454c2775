import { beforeEach, expect, it } from "vitest";
import { rollPage } from "~/domain/reporting/roll-page.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage } from "~/domain/targets/count-page.server";
import type { Measure } from "~/domain/targets/definition";
import { draftPlanPage } from "~/domain/targets/draft-plan-page.server";
import { publishPlan } from "~/domain/targets/publish-plan.server";
import { rollPlan } from "~/domain/targets/roll-plan.server";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation } from "../../support/factories";
import { aCount, aPromise } from "./a-promise";

beforeEach(async () => {
  clock.set(new Date("2026-12-10T10:00:00Z"));
  await db.target.deleteMany();
  await db.planYear.deleteMany();
});

/** A promise counted by hand of 2026 that goes along to the plan of 2027, as it is in February 2027. */
async function inTwoPlans(measure: Measure, period: { fromDay: string; untilDay: string }) {
  const made = await aPromise(measure, period);
  const { seen } = await rollPage(made.management, "2026");
  const goal = measure === "MANUAL_DELIVERED" ? null : 10;
  await rollPlan(made.management, 2026, { seen, choices: new Map([[made.slug, { goal, base: null }]]) });
  await publishPlan(made.management, "2027", (await draftPlanPage(made.management, "2027")).seen);
  clock.set(new Date("2027-02-10T10:00:00Z"));
  const figures = () =>
    Promise.all(
      [2026, 2027].map(async (year) => {
        const [promise] = await targetProgress(made.management, { year, day: "2027-02-10", slug: made.slug });
        return promise?.progress?.actual;
      }),
    );
  const count = (year: number, changes: object) =>
    countByHand(made.lead, { slug: made.slug, year: String(year) }, aCount({ dag: "2027-02-09", ...changes }));
  return { ...made, figures, count };
}

const policyPeriod = { fromDay: "2024-01-01", untilDay: "2027-12-31" };

it("is one promise in both plans: counted in the one it stands in the other, and is taken back in both", async () => {
  const { lead, slug, figures, count } = await inTwoPlans("MANUAL_COUNT", policyPeriod);
  await count(2026, { aantal: 3, dag: "2026-12-09" });
  await count(2027, { aantal: 4 });
  expect(await figures()).toEqual([7, 7]);
  const { counts, alsoIn } = await countPage(lead, slug, "2026");
  expect([counts.length, alsoIn, (await countPage(lead, slug, "2027")).alsoIn]).toEqual([2, [2027], [2026]]);
  await takeBackCount(lead, { slug, year: "2026", countId: String(counts[0]?.id) }, "Dubbel geteld");
  expect(await figures()).toEqual([3, 3]);
});

it("is delivered once, and has an organisation ticked once, also when two count in two plans at once", async () => {
  const organisatie = [(await makeOrganisation()).id];
  for (const [measure, changes, already] of [
    ["MANUAL_DELIVERED", {}, "delivered-already"],
    ["MANUAL_ORGANISATIONS", { organisatie }, "counted-already"],
  ] as const) {
    const { slug, figures, count } = await inTwoPlans(measure, policyPeriod);
    const ends = await Promise.all([2026, 2027, 2026, 2027, 2026, 2027].map((year) => count(year, changes)));
    expect(ends.sort()).toEqual(["counted", ...Array(5).fill(already)].sort());
    expect([await db.participation.count({ where: { figureKey: slug } }), await figures()]).toEqual([1, [1, 1]]);
    await db.target.deleteMany();
    await db.planYear.deleteMany();
    clock.set(new Date("2026-12-10T10:00:00Z"));
  }
});

it("that is over begins anew in the next plan: what was counted for the one is not counted for the other", async () => {
  const over = { fromDay: "2025-01-01", untilDay: "2026-12-31" };
  const { lead, slug, figures, count } = await inTwoPlans("MANUAL_COUNT", over);
  await count(2026, { aantal: 3, dag: "2026-12-09" });
  await count(2027, { aantal: 4 });
  expect(await figures()).toEqual([3, 4]);
  expect((await countPage(lead, slug, "2027")).alsoIn).toEqual([]);
});
