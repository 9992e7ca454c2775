import { beforeEach, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { rollPage } from "~/domain/reporting/roll-page.server";
import { draftPlanPage } from "~/domain/targets/draft-plan-page.server";
import { publishPlan } from "~/domain/targets/publish-plan.server";
import { rollPlan } from "~/domain/targets/roll-plan.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loader as countDoor } from "~/routes/management/count-by-hand-page";
import { loader as coverageDoor } from "~/routes/management/coverage-page";
import { loader as figuresDoor } from "~/routes/management/figures-page";
import { loader as targetDoor } from "~/routes/management/target-page";
import { aPromise } from "../domain/targets/a-promise";
import { visit } from "../support/as";

let made: Awaited<ReturnType<typeof aPromise>>;

beforeEach(async () => {
  await db.target.deleteMany();
  await db.planYear.deleteMany();
  clock.set(new Date("2026-12-12T10:00:00Z"));
  made = await aPromise("MANUAL_COUNT");
  clock.set(new Date("2027-01-04T10:00:00Z"));
});

const at = (as: Visitor, query = "") => visit(`/cijfers${query}`, { as, params: { slug: made.slug } });

async function roll(): Promise<void> {
  const { seen } = await rollPage(made.management, "2026");
  await rollPlan(made.management, 2026, { seen, choices: new Map([[made.slug, { goal: 12, base: null }]]) });
}

it("a year that nobody made a plan for says so, with the plan that can go over for who may, and the last one for all", async () => {
  const management = await figuresDoor(await at(made.management));
  expect(management).toMatchObject({ scope: { year: 2027 }, years: [2026, 2027], noPlan: { last: 2026 } });
  expect([management.work.can.roll, management.overview.attention]).toEqual([2026, []]);
  const lead = await figuresDoor(await at(made.lead));
  expect([lead.noPlan, lead.work.can.roll]).toEqual([{ last: 2026 }, null]);
  expect(await figuresDoor(await at(made.lead, "?jaar=2026"))).toMatchObject({ scope: { year: 2026 }, noPlan: null });
});

it("its coverage can be asked for, and a promise is still that of the last plan", async () => {
  expect(await coverageDoor(await at(made.management))).toMatchObject({ scope: { year: 2027 }, years: [2026, 2027] });
  expect((await targetDoor(await at(made.lead))).scope.year).toBe(2026);
  expect((await countDoor(await at(made.lead))).year).toBe(2026);
});

it("a draft of its plan is told of, and once it is published the year has its figures", async () => {
  await roll();
  const { work, noPlan } = await figuresDoor(await at(made.lead));
  expect([work.drafts, noPlan]).toEqual([[2027], { last: 2026 }]);
  await publishPlan(made.management, "2027", (await draftPlanPage(made.management, "2027")).seen);
  expect(await figuresDoor(await at(made.lead))).toMatchObject({ scope: { year: 2027 }, noPlan: null });
});

it("years that were missed are rolled over one by one", async () => {
  clock.set(new Date("2028-01-04T10:00:00Z"));
  expect((await figuresDoor(await at(made.management))).work.can.roll).toBe(2026);
  await roll();
  const { work } = await figuresDoor(await at(made.management));
  expect([work.drafts, work.can.roll]).toEqual([[2027], null]);
  await publishPlan(made.management, "2027", (await draftPlanPage(made.management, "2027")).seen);
  expect((await figuresDoor(await at(made.management))).work.can.roll).toBe(2027);
});
