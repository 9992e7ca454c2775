import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { recordEditionHeld } from "~/domain/participation/record-edition-held.server";
import { recordParticipation, reverseParticipation } from "~/domain/participation/record-participation.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { plantPlan } from "./a-ledger";

const year = { year: 2026, day: "2026-03-12" };
let manager: Visitor;
let offeringId: (slug: string) => Promise<string>;

beforeAll(async () => {
  await plantPlan([2026]);
  manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
  offeringId = async (slug) => (await db.offering.findUniqueOrThrow({ where: { slug } })).id;
});

beforeEach(() => clock.set(new Date("2026-03-12T09:00:00Z")));

async function figures(actor: Visitor = manager): Promise<Record<string, number | null>> {
  const promises = await targetProgress(actor, year);
  return Object.fromEntries(promises.map(({ slug, progress }) => [slug, progress?.actual ?? null]));
}

async function leadOf(slug: string): Promise<Visitor> {
  const theme = await db.theme.findUniqueOrThrow({ where: { slug } });
  return makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
}

describe("the progress of the promises", () => {
  it("moves exactly the two figures of BUIT when someone starts and a workshop is held", async () => {
    const before = await figures();
    const { personId } = await makeVisitor();
    const eLearning = await offeringId("buit-voor-professionals");
    const workshop = await offeringId("workshop-buit-voor-professionals");
    const edition = await makeEdition({ offeringId: workshop, startsInHours: -30 });
    const started = { kind: "STARTED", personId, offeringId: eLearning, source: "test" } as const;
    const held = { offeringId: workshop, editionId: edition.id, day: "2026-03-11", heldFor: [], source: "test" };
    await db.$transaction(async (tx) => {
      await recordParticipation(tx, started);
      await recordParticipation(tx, { ...started, kind: "ATTENDED", offeringId: workshop, editionId: edition.id });
      await recordEditionHeld(tx, held);
    });
    const after = await figures();
    const moved = Object.keys(after).filter((slug) => after[slug] !== before[slug]);
    expect(moved).toEqual(["buit-e-learning-500-extra", "buit-workshops-4"]);
    expect(moved.map((slug) => [before[slug], after[slug]])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("counts whoever starts and finishes once, and takes back what was reversed", async () => {
    const before = (await figures())["bibob-e-learnings"] ?? 0;
    const { personId } = await makeVisitor();
    const started = { kind: "STARTED", personId, offeringId: await offeringId("bibob"), source: "test" } as const;
    await db.$transaction(async (tx) => {
      await recordParticipation(tx, started);
      await recordParticipation(tx, { ...started, kind: "COMPLETED" });
    });
    expect((await figures())["bibob-e-learnings"]).toBe(before + 1);
    clock.set(new Date("2026-03-12T10:00:00Z"));
    await db.$transaction(async (tx) => {
      await reverseParticipation(tx, started);
      await reverseParticipation(tx, { ...started, kind: "COMPLETED" });
    });
    expect((await figures())["bibob-e-learnings"]).toBe(before);
  });

  it("expects the editions that are planned: those with enough people, all published ones, the drafts as well", async () => {
    const workshop = await offeringId("mh-training-frontoffice-balie");
    const published = await makeEdition({ offeringId: workshop, startsInHours: 100 });
    await makeEdition({ offeringId: workshop, startsInHours: 200 });
    await makeEdition({ offeringId: workshop, startsInHours: 300, state: "CANCELLED" });
    await makeEdition({ offeringId: workshop, startsInHours: 24 * 400 });
    const draft = await makeEdition({ offeringId: workshop, startsInHours: 400 });
    await db.edition.update({ where: { id: draft.id }, data: { state: "DRAFT", publishedAt: null } });
    const place = { editionId: published.id, registrationId: randomUUID(), at: clock.now() };
    const registered = { actorKind: "SYSTEM" as const, toState: "CONFIRMED" as const, reason: "registered" };
    await db.registrationChange.create({ data: { ...place, ...registered } });
    const [promise] = await targetProgress(manager, { ...year, slug: "mh-training-frontoffice-balie" });
    expect(promise?.progress?.forecast).toEqual({ low: 1, mid: 2, high: 3 });
    expect(promise?.progress?.status).toBe("BEHIND");
    expect(promise?.words).toBe("0 van 2 bijeenkomsten, achter op schema");
  });

  it("shows a theme lead the promises of the theme, the joint ones included, and nothing else", async () => {
    const shown = await targetProgress(await leadOf("mensenhandel"), year);
    expect(shown.every(({ themes }) => themes.some(({ slug }) => slug === "mensenhandel"))).toBe(true);
    const joint = shown.filter(({ themes }) => themes.length > 1).map(({ slug }) => slug);
    expect(joint).toEqual([
      "buit-e-learning-500-extra",
      "buit-workshops-4",
      "themadag-samenwerken-met-ouders",
      "imv-jaarlijks-uitvoeringsplan",
    ]);
  });

  it("counts a joint promise once, with the same figure for each of its themes", async () => {
    const all = await targetProgress(manager, year);
    expect(all.filter(({ slug }) => slug === "buit-workshops-4")).toHaveLength(1);
    const [one, other] = await Promise.all([
      figures(await leadOf("mensenhandel")),
      figures(await leadOf("weerbare-jeugd")),
    ]);
    expect(one["buit-workshops-4"]).toBe(other["buit-workshops-4"]);
  });

  it("is refused to who has no figures to see", async () => {
    await expect(targetProgress(await makeVisitor(), year)).rejects.toThrow(NotAllowed);
  });

  it("asks the database as often for all promises as for one", async () => {
    const queries = vi.spyOn(pg.Client.prototype, "query");
    await targetProgress(manager, { ...year, slug: "buit-workshops-4" });
    const forOne = queries.mock.calls.length;
    queries.mockClear();
    await targetProgress(manager, year);
    expect(queries.mock.calls.length).toBe(forOne);
    expect(forOne).toBeGreaterThan(3);
    expect(forOne).toBeLessThan(20);
    queries.mockRestore();
  });
});
