import { beforeAll, describe, expect, it } from "vitest";
import { system } from "~/domain/access/actor";
import { openEvaluations } from "~/domain/evaluation/open-evaluations.server";
import { remindEvaluations } from "~/domain/evaluation/remind-evaluations.server";
import { checkInvariants } from "~/domain/reporting/check-invariants.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { tellDemoStory } from "../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";

const WORKSHOP = "workshop-buit-voor-professionals";
const now = new Date("2026-07-15T09:00:00Z");

describe("the demo's story", () => {
  beforeAll(async () => {
    clock.set(now);
    await loadReferenceData(system("test"));
    await tellDemoStory();
  }, 120_000);

  it("is told once, however often the academy starts", async () => {
    clock.set(now);
    const before = await counts();
    await loadReferenceData(system("test"));
    await tellDemoStory();
    expect(await counts()).toEqual(before);
  });

  it("has a plan in each year until the present one, and none by itself in a year that begins later", async () => {
    clock.set(new Date("2027-01-02T09:00:00Z"));
    await loadReferenceData(system("test"));
    await tellDemoStory();
    const plans = await db.planYear.findMany({ orderBy: { year: "asc" }, include: { _count: true } });
    expect(plans.map(({ year, _count }) => [year, _count.targets])).toEqual([
      [2025, 113],
      [2026, 113],
    ]);
  });

  it("has some sixty editions in each plan year, each with a title of its own", async () => {
    for (const year of [2025, 2026]) {
      const editions = await db.edition.findMany({
        where: { startsAt: { gte: new Date(`${year}-01-01`), lt: new Date(`${year + 1}-01-01`) } },
      });
      expect(editions.length).toBeGreaterThanOrEqual(55);
      expect(new Set(editions.map(({ title, offeringId }) => `${offeringId} ${title}`)).size).toBe(editions.length);
    }
  });

  it("always has a coming BUIT workshop with places and a past one without marks", async () => {
    const offering = { slug: WORKSHOP };
    const coming = await db.edition.findMany({
      where: { offering, state: "PUBLISHED", startsAt: { gt: now } },
      include: { _count: { select: { registrations: { where: { state: { in: ["CONFIRMED", "OFFERED"] } } } } } },
    });
    expect(coming.some(({ capacity, _count }) => _count.registrations < capacity)).toBe(true);
    const past = {
      offering,
      state: "PUBLISHED",
      endsAt: { lt: now },
      registrations: { some: { state: "CONFIRMED" } },
    } as const;
    expect(await db.edition.count({ where: { ...past, meetings: { none: { marks: { some: {} } } } } })).toBeGreaterThan(
      0,
    );
  });

  it("breaks no rule that must always hold", async () => {
    clock.set(now);
    const broken = (await checkInvariants(system("test"))).filter(({ offending }) => offending.length > 0);
    expect(broken).toEqual([]);
  });

  it("has asked everyone it should have, so that no letters go out by themselves", async () => {
    clock.set(now);
    await openEvaluations();
    await remindEvaluations();
    expect(await db.letter.count()).toBe(0);
  });

  it("shows every scene a page must be able to show", async () => {
    const scenes = await Promise.all([
      db.edition.count({ where: { state: "CANCELLED" } }),
      db.registration.count({ where: { state: "WAITING", edition: { startsAt: { gt: now } } } }),
      db.registration.count({ where: { state: "OFFERED", offeredUntil: { gt: now } } }),
      db.edition.count({ where: { state: "PUBLISHED", startsAt: { gt: now }, registrations: { none: {} } } }),
      db.edition.count({ where: { state: "DRAFT" } }),
      db.edition.count({ where: { visibility: "INVITED", invitations: { some: {} } } }),
      db.registration.count({ where: { state: "REQUESTED", edition: { approval: "THEME_LEAD" } } }),
      db.material.count({ where: { visibility: "PARTICIPANTS", file: { chunks: { some: {} } } } }),
      db.managerApproval.count({ where: { decidedAt: null } }),
      db.offeringRequest.count({ where: { answeredAt: null } }),
      db.progress.count({ where: { completedAt: null } }),
      db.progress.count({ where: { completedAt: { not: null } } }),
      db.participation.count({ where: { kind: "COUNTED" } }),
      db.participation.count({ where: { kind: "HELD_FOR" } }),
      db.certificate.count({ where: { kind: "TOOK_PART" } }),
      db.certificate.count({ where: { kind: "COMPLETED" } }),
      db.evaluationAsk.count({ where: { answered: false, closesAt: { gt: now } } }),
      db.reply.count({ where: { own: { not: [] } } }),
    ]);
    expect(scenes.every((count) => count > 0)).toBe(true);
  });

  it("counts exactly those who were marked present in every meeting", async () => {
    const rows = await db.participation.findMany({
      where: { kind: "ATTENDED" },
      select: { participantId: true, editionId: true },
    });
    const ties = new Map(
      (await db.participantTie.findMany({ where: { personId: { not: null } } })).map(({ personId, participantId }) => [
        personId,
        participantId,
      ]),
    );
    const registrations = await db.registration.findMany({
      where: { state: "CONFIRMED", marks: { some: {} } },
      include: { marks: true, edition: { include: { meetings: true } } },
    });
    const present = registrations
      .filter(({ marks, edition }) =>
        edition.meetings.every(({ id }) =>
          marks.some(({ meetingId, value }) => meetingId === id && value === "PRESENT"),
        ),
      )
      .map(({ personId, editionId }) => `${ties.get(personId)} ${editionId}`);
    expect(rows.map(({ participantId, editionId }) => `${participantId} ${editionId}`).sort()).toEqual(present.sort());
  });
});

async function counts() {
  return Promise.all([
    db.person.count(),
    db.edition.count(),
    db.registration.count(),
    db.participation.count(),
    db.progress.count(),
    db.organisation.count(),
    db.offering.count(),
    db.targetVersion.count(),
    db.courseVersion.count(),
  ]);
}
