import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { rollPage } from "~/domain/reporting/roll-page.server";
import { yearFigures } from "~/domain/reporting/year-figures.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { draftPlanPage } from "~/domain/targets/draft-plan-page.server";
import { dropPlan } from "~/domain/targets/drop-plan.server";
import { firstDefinition } from "~/domain/targets/promise-kind";
import { planWork } from "~/domain/targets/proposal-pages.server";
import { proposePromise } from "~/domain/targets/propose-promise.server";
import { publishPlan } from "~/domain/targets/publish-plan.server";
import { publishPromise } from "~/domain/targets/publish-promise.server";
import type { RollChoice } from "~/domain/targets/roll-over";
import { rollPlan } from "~/domain/targets/roll-plan.server";
import { planYears, promisesOf } from "~/domain/targets/targets-queries.server";
import { waitingPromise } from "~/domain/targets/waiting-promise.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { aPromise } from "./a-promise";
import { aProposal } from "./a-proposal";

beforeEach(async () => {
  clock.set(new Date("2026-11-12T10:00:00Z"));
  await db.target.deleteMany();
  await db.planYear.deleteMany();
});

const asItIs: RollChoice = { goal: null, base: null };

async function roll(actor: Parameters<typeof rollPlan>[0], choices: Record<string, Partial<RollChoice>>) {
  const { seen } = await rollPage(actor, "2026");
  const chosen = Object.entries(choices).map(([slug, choice]) => [slug, { ...asItIs, ...choice }] as const);
  return rollPlan(actor, 2026, { seen, choices: new Map(chosen) });
}

async function publish(actor: Parameters<typeof publishPlan>[0]) {
  return publishPlan(actor, "2027", (await draftPlanPage(actor, "2027")).seen);
}

const nextYear = (day: string) => promisesOf({ year: 2027, day, themeIds: null });

describe("rolling a plan over", () => {
  it("makes a draft in which nothing counts and which no reader can choose, until it is published as a whole", async () => {
    const { management, lead, stranger, slug } = await aPromise("MANUAL_COUNT");
    const inWords = await aPromise(null);
    expect(await roll(management, { [slug]: { goal: 25 }, [inWords.slug]: {} })).toBe("rolled");
    expect([await planYears(), await nextYear("2026-11-12")]).toEqual([[2026], []]);
    expect((await yearFigures(management, new URLSearchParams({ jaar: "2027" }))).scope.year).toBe(2026);
    expect((await planWork(lead)).drafts).toEqual([2027]);
    expect((await draftPlanPage(lead, "2027")).total).toBe(1);
    expect((await draftPlanPage(stranger, "2027")).total).toBe(0);
    clock.set(new Date("2026-12-01T10:00:00Z"));
    expect(await publish(management)).toBe("published");
    expect(await planYears()).toEqual([2026, 2027]);
    expect(await nextYear("2026-11-30")).toEqual([]);
    const published = new Map((await nextYear("2026-12-01")).map((promise) => [promise.slug, promise]));
    expect(published.get(slug)).toMatchObject({
      themes: [{ id: (await db.targetTheme.findFirstOrThrow({ where: { target: { slug } } })).themeId }],
      definition: { value: 25, fromDay: "2027-01-01", untilDay: "2027-12-31", measure: "MANUAL_COUNT" },
    });
    expect(published.get(inWords.slug)).toMatchObject({ definition: null, wordStatus: "nog niet begonnen" });
    await expect(draftPlanPage(management, "2027")).rejects.toThrow(NotFound);
    const logged = await db.auditEntry.findMany({ where: { subjectKind: "plan" }, orderBy: { id: "asc" } });
    expect(logged.map(({ action, codes }) => [action, codes])).toEqual([
      ["plan.rolled-over", { year: 2027, promises: 2 }],
      ["plan.published", { year: 2027, promises: 2 }],
    ]);
  });

  it("leaves out what was not chosen, and keeps ties only between those that go", async () => {
    const [umbrella, child, subset, loose] = [
      await aPromise("MANUAL_COUNT"),
      await aPromise("MANUAL_COUNT"),
      await aPromise("MANUAL_COUNT"),
      await aPromise("MANUAL_COUNT"),
    ];
    await db.target.update({ where: { id: child.target.id }, data: { umbrellaId: umbrella.target.id } });
    await db.target.update({ where: { id: loose.target.id }, data: { umbrellaId: umbrella.target.id } });
    const where = { targetId: subset.target.id };
    await db.targetVersion.updateMany({ where, data: { filter: { subsetOf: child.slug } } });
    await roll(umbrella.management, { [umbrella.slug]: {}, [child.slug]: {}, [subset.slug]: {} });
    await publish(umbrella.management);
    const all = new Map((await nextYear("2026-11-12")).map((promise) => [promise.slug, promise]));
    expect([...all.keys()].sort()).toEqual([umbrella, child, subset].map(({ slug }) => slug).sort());
    expect(all.get(umbrella.slug)?.sumsUp.map(({ slug }) => slug)).toEqual([child.slug]);
    expect(all.get(subset.slug)?.definition?.filter.subsetOf).toBe(child.slug);
    await db.target.deleteMany({ where: { planYear: 2027 } });
    await db.planYear.delete({ where: { year: 2027 } });
    await roll(umbrella.management, { [child.slug]: {}, [subset.slug]: {} });
    await publish(umbrella.management);
    const [orphan] = await promisesOf({ year: 2027, day: "2026-11-12", themeIds: null, slug: child.slug });
    expect(orphan?.umbrella).toBeNull();
  });

  it("lets a frozen list go along when a person says so, and begins anew when they say that", async () => {
    const { management, slug, target } = await aPromise("MANUAL_COUNT");
    const other = await aPromise("MANUAL_COUNT");
    const ids = [target.id, other.target.id];
    await db.targetVersion.updateMany({ where: { targetId: { in: ids } }, data: { baseline: { kind: "FROZEN" } } });
    const participant = await db.participant.create({ data: { id: newId(clock.now()), createdAt: clock.now() } });
    const members = ids.map((targetId) => ({ targetId, participantId: participant.id }));
    await db.baselineMember.createMany({ data: members });
    await roll(management, { [slug]: { base: "KEEP" }, [other.slug]: { base: "NONE" } });
    const lists = await db.baselineMember.findMany({
      where: { target: { planYear: 2027 } },
      include: { target: true },
    });
    expect(lists.map(({ target: { slug: own }, participantId }) => [own, participantId])).toEqual([
      [slug, participant.id],
    ]);
    await publish(management);
    const bases = new Map(
      (await nextYear("2026-11-12")).map((promise) => [promise.slug, promise.definition?.baseline]),
    );
    expect([bases.get(slug), bases.get(other.slug)]).toEqual([{ kind: "FROZEN" }, { kind: "NONE" }]);
  });

  it("twice is once, at once too, and one that looked at another plan looks again", async () => {
    const { management, slug, target } = await aPromise("MANUAL_COUNT");
    const { seen } = await rollPage(management, "2026");
    const asked = { seen, choices: new Map([[slug, asItIs]]) };
    const ends = await Promise.all([1, 2, 3].map(() => rollPlan(management, 2026, asked)));
    expect(ends.sort()).toEqual(["exists", "exists", "rolled"]);
    expect(await db.target.count({ where: { planYear: 2027 } })).toBe(1);
    expect((await rollPage(management, "2026")).exists).toBe("draft");
    await dropPlan(management, "2027");
    const first = await db.targetVersion.findFirstOrThrow({ where: { targetId: target.id }, omit: { id: true } });
    const another = { ...first, filter: {}, baseline: { kind: "NOT_EXTRA" }, number: 2, value: 11 };
    await db.targetVersion.create({ data: another });
    expect(await rollPlan(management, 2026, asked)).toBe("changed");
    expect(await db.planYear.count({ where: { year: 2027 } })).toBe(0);
  });

  it("is for management, from a published plan", async () => {
    const { management, lead, slug } = await aPromise("MANUAL_COUNT");
    await expect(rollPage(lead, "2026")).rejects.toThrow(NotAllowed);
    await expect(rollPlan(lead, 2026, { seen: "", choices: new Map() })).rejects.toThrow(NotAllowed);
    await expect(rollPage(management, "2031")).rejects.toThrow(NotFound);
    await roll(management, { [slug]: {} });
    await expect(rollPage(management, "2027")).rejects.toThrow(NotFound);
    await expect(publishPlan(lead, "2027", "")).rejects.toThrow(NotAllowed);
    await expect(dropPlan(lead, "2027")).rejects.toThrow(NotAllowed);
  });
});

describe("a draft plan", () => {
  it("is adjusted by leads through the definition, and its promises are published with it alone", async () => {
    const { management, lead, slug } = await aPromise("MANUAL_COUNT");
    await roll(management, { [slug]: {} });
    const { seen } = await draftPlanPage(management, "2027");
    clock.set(new Date("2026-11-13T10:00:00Z"));
    const definition = { ...firstDefinition("B", 2027), value: 77 };
    const proposal = { definition, reason: "Overgenomen.", startsOn: "2026-11-12" };
    expect(await draftDefinition(lead, { slug, year: "2027" }, proposal)).toBe("drafted");
    const { seen: promiseSeen } = await waitingPromise(management, slug, "2027");
    expect(await publishPromise(management, { slug, year: "2027" }, promiseSeen)).toBe("draft-plan");
    await expect(publishPlan(management, "2027", seen)).rejects.toThrow(Stale);
    expect(await publish(management)).toBe("published");
    expect((await nextYear("2026-11-13")).map((promise) => promise.definition?.value)).toEqual([77]);
  });

  it("gets new promises too, and waits until each says how it is counted", async () => {
    const { management, lead, slug, target } = await aPromise("MANUAL_COUNT");
    await roll(management, { [slug]: {} });
    const { theme } = await db.targetTheme.findFirstOrThrow({
      where: { targetId: target.id },
      include: { theme: true },
    });
    const made = await proposePromise(lead, 2027, aProposal({ themas: [theme.slug], soort: "B" }));
    if (typeof made === "string") throw new Error(made);
    expect(await publish(management)).toBe("undefined");
    const definition = { ...firstDefinition("B", 2027), value: 3 };
    await draftDefinition(
      lead,
      { slug: made.slug, year: "2027" },
      { definition, reason: "Nieuw.", startsOn: "2026-11-12" },
    );
    expect(await publish(management)).toBe("published");
    expect(await nextYear("2026-11-12")).toHaveLength(2);
  });

  it("published by two at once is published once, with each promise in one version", async () => {
    const { management, slug } = await aPromise("MANUAL_COUNT");
    const other = await aPromise("MANUAL_COUNT");
    await roll(management, { [slug]: {}, [other.slug]: {} });
    const { seen } = await draftPlanPage(management, "2027");
    const ends = await Promise.allSettled([
      publishPlan(management, "2027", seen),
      publishPlan(other.management, "2027", seen),
      dropPlan(management, "2027").then(() => "dropped"),
    ]);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(lost.map((reason) => reason instanceof Stale)).toEqual([true, true]);
    const left = await db.targetVersion.count({ where: { target: { planYear: 2027 } } });
    const plan = await db.planYear.findUnique({ where: { year: 2027 } });
    expect(left).toBe(plan ? 2 : 0);
  });

  it("thrown away while someone adds to it leaves nothing half", async () => {
    const { management, lead, slug, target } = await aPromise("MANUAL_COUNT");
    await roll(management, { [slug]: {} });
    const { theme } = await db.targetTheme.findFirstOrThrow({
      where: { targetId: target.id },
      include: { theme: true },
    });
    const add = () => proposePromise(lead, 2027, aProposal({ themas: [theme.slug], soort: "B" }));
    const ends = await Promise.allSettled([add(), dropPlan(management, "2027"), add()]);
    const lost = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(lost.filter((reason) => !(reason instanceof NotFound))).toEqual([]);
    expect(await db.planYear.count({ where: { year: 2027 } })).toBe(0);
  });

  it("without promises is not published, and thrown away its year can be rolled over anew", async () => {
    const { management, slug } = await aPromise("MANUAL_COUNT");
    await roll(management, { [slug]: {} });
    await db.target.deleteMany({ where: { planYear: 2027 } });
    expect(await publish(management)).toBe("empty");
    await dropPlan(management, "2027");
    expect(await roll(management, { [slug]: {} })).toBe("rolled");
  });

  it("thrown away while someone says how it is counted leaves the promise of the year before alone", async () => {
    const { management, slug, target } = await aPromise("PARTICIPANTS");
    await roll(management, { [slug]: { goal: 25 } });
    const asked = { slug, year: "2027" };
    await dropPlan(management, "2027");
    const proposal = { definition: firstDefinition("A", 2027), reason: "Anders.", startsOn: "2027-01-01" };
    await expect(draftDefinition(management, asked, proposal)).rejects.toThrow(NotFound);
    expect(await db.targetDraft.count({ where: { targetId: target.id } })).toBe(0);
  });
});
