import { beforeEach, describe, expect, it } from "vitest";
import { rollPage } from "~/domain/reporting/roll-page.server";
import { waitingFigure } from "~/domain/reporting/waiting-figure.server";
import type { TargetDefinition } from "~/domain/targets/definition";
import { draftPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { draftPlanPage } from "~/domain/targets/draft-plan-page.server";
import { proposePromise } from "~/domain/targets/propose-promise.server";
import { publishDefinition } from "~/domain/targets/publish-definition.server";
import { publishPlan } from "~/domain/targets/publish-plan.server";
import { publishPromise } from "~/domain/targets/publish-promise.server";
import { rollPlan } from "~/domain/targets/roll-plan.server";
import { waitingPromise } from "~/domain/targets/waiting-promise.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, unique } from "../../support/factories";
import { aPromise } from "./a-promise";
import { aProposal } from "./a-proposal";
import { aTarget } from "./a-target";

beforeEach(async () => {
  clock.set(new Date("2026-11-12T10:00:00Z"));
  await db.target.deleteMany();
  await db.planYear.deleteMany();
});

const archivedAt = new Date("2026-11-13T10:00:00Z");

async function anAudience() {
  const slug = `doelgroep-${unique()}`;
  const { id } = await db.audience.create({ data: { slug, title: slug, position: unique() } });
  return { slug, archive: () => db.audience.update({ where: { id }, data: { archivedAt } }) };
}

function byAudience(slug: string, changes: Partial<TargetDefinition> = {}) {
  const period = { fromDay: "2026-01-01", untilDay: "2026-12-31" };
  return aTarget({ ...period, comparator: "AT_LEAST", value: 25, filter: { audiences: [slug] }, ...changes });
}

type Made = Awaited<ReturnType<typeof aPromise>>;

async function drafted({ management, which, slug }: Made, definition: TargetDefinition, startsOn = "2026-11-12") {
  expect(await draftDefinition(management, which, { definition, reason: "Anders.", startsOn })).toBe("drafted");
  const page = () => draftPage(management, slug, "2026");
  const { draftedAt } = await page();
  return { page, publish: () => publishDefinition(management, which, draftedAt) };
}

describe("publishing another definition", () => {
  it("is refused while it names what can no longer be chosen, and the page of the draft says what", async () => {
    const made = await aPromise("EDITIONS_HELD");
    const audience = await anAudience();
    const { page, publish } = await drafted(made, byAudience(audience.slug));
    expect(await page()).toMatchObject({ unfit: null, can: { publish: true } });
    await audience.archive();
    expect(await publish()).toBe("audiences");
    expect(await page()).toMatchObject({
      unfit: "Het concept noemt een doelgroep die niet meer te kiezen is.",
      can: { publish: false },
    });
    expect(await db.targetVersion.count({ where: { targetId: made.target.id } })).toBe(1);
    await db.audience.update({ where: { slug: audience.slug }, data: { archivedAt: null } });
    expect(await publish()).toBe(2);
  });

  it("is refused when what held, and so could stay, holds no longer", async () => {
    const made = await aPromise("PARTICIPANTS", { baseline: { kind: "FROZEN" } });
    const { publish, page } = await drafted(made, aTarget({ measure: "PARTICIPANTS", baseline: { kind: "FROZEN" } }));
    const where = { targetId: made.target.id };
    await db.targetVersion.updateMany({ where, data: { baseline: { kind: "NONE" } } });
    expect(await publish()).toBe("no-list");
    expect((await page()).unfit).toBe("Van deze belofte is er geen vaste lijst van vroeger.");
  });

  it("is refused when a kind of organisation has become so small that it would say which one it was", async () => {
    const made = await aPromise("ORGANISATIONS_REACHED");
    const kind = "waterschap";
    const [one] = [
      await makeOrganisation({ kind }),
      await makeOrganisation({ kind }),
      await makeOrganisation({ kind }),
    ];
    const filter = { organisationKinds: [kind] };
    const { publish } = await drafted(made, byAudience("", { measure: "ORGANISATIONS_REACHED", filter }));
    await db.organisation.update({ where: { id: one.id }, data: { kind: "provincie" } });
    expect(await publish()).toBe("kinds");
  });

  it("after the day it was to begin on lets it begin then, and says so before", async () => {
    const made = await aPromise("EDITIONS_HELD");
    const { page, publish } = await drafted(made, byAudience("", { filter: {} }), "2026-11-14");
    expect((await page()).startIsOver).toBe(false);
    clock.set(new Date("2026-11-15T10:00:00Z"));
    expect((await page()).startIsOver).toBe(true);
    expect(await publish()).toBe(2);
    const { publishedAt } = await db.targetVersion.findFirstOrThrow({ where: { targetId: made.target.id, number: 2 } });
    expect(publishedAt.toISOString()).toMatch(/^2026-11-15T10:00/);
  });
});

it("a new promise is not published with what can no longer be chosen, and its page says what", async () => {
  const { management, target } = await aPromise("EDITIONS_HELD");
  const { theme } = await db.targetTheme.findFirstOrThrow({ where: { targetId: target.id }, include: { theme: true } });
  const made = await proposePromise(management, 2026, aProposal({ themas: [theme.slug] }));
  if (typeof made === "string") throw new Error(made);
  const which = { slug: made.slug, year: "2026" };
  const audience = await anAudience();
  const proposal = { definition: byAudience(audience.slug), reason: "Nieuw.", startsOn: "2026-11-12" };
  await draftDefinition(management, which, proposal);
  const { seen } = await waitingPromise(management, made.slug, "2026");
  await audience.archive();
  expect(await publishPromise(management, which, seen)).toBe("unfit");
  const page = await waitingFigure(management, made.slug, "2026");
  expect([page.unfit, page.can.publish]).toEqual([expect.stringContaining("doelgroep"), false]);
});

it("a plan keeps what held in the plan before, and waits while a promise names what can no longer be chosen besides", async () => {
  const made = await aPromise("EDITIONS_HELD");
  const { management, slug } = made;
  const [before, added] = [await anAudience(), await anAudience()];
  const where = { targetId: made.target.id };
  await db.targetVersion.updateMany({ where, data: { filter: { audiences: [before.slug] } } });
  await before.archive();
  const { seen } = await rollPage(management, "2026");
  await rollPlan(management, 2026, { seen, choices: new Map([[slug, { goal: 10, base: null }]]) });
  const publish = async () => publishPlan(management, "2027", (await draftPlanPage(management, "2027")).seen);
  expect((await draftPlanPage(management, "2027")).unfitCount).toBe(0);
  const filter = { audiences: [before.slug, added.slug] };
  const definition = byAudience("", { filter, fromDay: "2027-01-01", untilDay: "2027-12-31" });
  const proposal = { definition, reason: "Anders.", startsOn: "2027-01-01" };
  await draftDefinition(management, { slug, year: "2027" }, proposal);
  await added.archive();
  expect(await publish()).toBe("unfit");
  const { unfitCount, sections } = await draftPlanPage(management, "2027");
  expect([unfitCount, sections.flatMap(({ lines }) => lines.map(({ unfit }) => unfit))]).toEqual([1, [true]]);
  const mended = { ...definition, filter: { audiences: [before.slug] } };
  await draftDefinition(management, { slug, year: "2027" }, { ...proposal, definition: mended });
  expect(await publish()).toBe("published");
});
