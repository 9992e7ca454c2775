import { describe, expect, test } from "vitest";
import { editionAtWork } from "~/domain/editions/edition-at-work.server";
import { planEdition } from "~/domain/editions/plan-edition.server";
import { planSeries } from "~/domain/editions/plan-series.server";
import { previewEdition } from "~/domain/editions/preview-edition.server";
import { publishEdition } from "~/domain/editions/publish-edition.server";
import { removeDraft } from "~/domain/editions/remove-draft.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";
import { aPlan, aPlanner, sent } from "./planning";

async function aDraft(special: Parameters<typeof aPlan>[1] = {}) {
  const planner = await aPlanner();
  const asked = sent(planner.offering.slug, aPlan(planner.venue.id, special));
  await planEdition(planner.lead, asked);
  return { ...planner, id: asked.id };
}

describe("publishing", () => {
  test("lets others see it and register, once", async () => {
    const { lead, id } = await aDraft();
    expect(await publishEdition(lead, id)).toEqual({ outcome: "published", forNobody: false });
    expect(await publishEdition(lead, id)).toEqual({ outcome: "already-published" });
    expect(await db.edition.findUnique({ where: { id } })).toMatchObject({
      state: "PUBLISHED",
      publishedAt: expect.any(Date),
    });
    expect(await db.auditEntry.count({ where: { subjectId: id, action: "edition.published" } })).toBe(1);
  });

  test("tells how many asked to hear of a new date, and nothing of that while it is a draft", async () => {
    const { lead, id, offering } = await aDraft();
    const { personId } = await makeVisitor();
    await db.interest.create({ data: { offeringId: offering.id, personId, askedAt: clock.now() } });
    expect((await editionAtWork(lead, id)).toHear).toBe(0);
    await publishEdition(lead, id);
    expect((await editionAtWork(lead, id)).toHear).toBe(1);
  });

  test("warns when it is on invitation for nobody", async () => {
    const { lead, id } = await aDraft({ visibility: "INVITED" });
    expect((await editionAtWork(lead, id)).forNobody).toBe(true);
    expect(await publishEdition(lead, id)).toEqual({ outcome: "published", forNobody: true });
  });

  test("says what is lacking, and leaves the draft", async () => {
    const { lead, id } = await aDraft({ venueId: null });
    clock.set(new Date("2026-03-12T12:30:00Z"));
    const end = await publishEdition(lead, id);
    expect(end).toMatchObject({
      outcome: "lacking",
      words: [expect.stringMatching(/al geweest/), expect.stringMatching(/locatie/)],
    });
    expect((await editionAtWork(lead, id)).lacking).toHaveLength(2);
    expect((await db.edition.findUnique({ where: { id } }))?.state).toBe("DRAFT");
  });

  test("is not for another lead, a trainer of it, or what was cancelled", async () => {
    const { lead, offering, id } = await aDraft();
    const { lead: other } = await aPlanner();
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    await db.trainer.create({ data: { editionId: id, personId: trainer.personId, name: trainer.name } });
    await expect(publishEdition(other, id)).rejects.toMatchObject({ name: "NotFound" });
    await expect(publishEdition(trainer, id)).rejects.toMatchObject({ name: "NotAllowed" });
    await expect(removeDraft(trainer, id)).rejects.toMatchObject({ name: "NotAllowed" });
    const cancelled = await makeEdition({ offeringId: offering.id, state: "CANCELLED" });
    expect(await publishEdition(lead, cancelled.id)).toEqual({ outcome: "cancelled" });
  });
});

describe("while its offering is being archived", () => {
  test.each([
    ["a draft", async ({ lead, id }: Drafted) => publishEdition(lead, id)],
    [
      "a new edition",
      async ({ lead, offering, venue }: Drafted) =>
        planEdition(lead, sent(offering.slug, aPlan(venue.id, { meetings: [inApril] }), true)),
    ],
    [
      "a series",
      async ({ lead, offering, venue }: Drafted) =>
        planSeries(lead, { ...sent(offering.slug, aPlan(venue.id), true), rule: weekly, chosen: null }),
    ],
  ])("%s waits, and is refused", async (_, publish) => {
    const drafted = await aDraft();
    const { ending } = await db.$transaction(async (tx) => {
      await tx.offering.update({ where: { id: drafted.offering.id }, data: { state: "ARCHIVED" } });
      const ending = publish(drafted);
      await Promise.race([ending, expect.poll(waiting).toBe(1)]);
      return { ending };
    });
    expect(["lacking", "refused"]).toContain((await ending).outcome);
    expect(await db.edition.count({ where: { offeringId: drafted.offering.id, state: "PUBLISHED" } })).toBe(0);
  });
});

type Drafted = Awaited<ReturnType<typeof aDraft>>;

const inApril = { id: null, day: "2026-04-09", from: "13:30", until: "16:30" };
const weekly = { unit: "weeks" as const, step: 1, until: null, count: 2 };

/** How many connections to this database wait for a lock. */
async function waiting(): Promise<number> {
  const rows = await db.$queryRaw<object[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length;
}

describe("removing a draft", () => {
  test("takes all that was planned of it; again it is not there", async () => {
    const { lead, id } = await aDraft();
    expect((await removeDraft(lead, id)).outcome).toBe("removed");
    expect(await db.meeting.count({ where: { editionId: id } })).toBe(0);
    await expect(removeDraft(lead, id)).rejects.toMatchObject({ name: "NotFound" });
    expect(await db.auditEntry.count({ where: { subjectId: id, action: "edition.removed" } })).toBe(1);
  });

  test("is refused for what is published, and for what has people", async () => {
    const { lead, id } = await aDraft();
    const { personId } = await makeVisitor();
    const registration = { editionId: id, personId, state: "CONFIRMED" as const, source: "test" };
    await db.registration.create({ data: { ...registration, requestedAt: clock.now() } });
    expect((await removeDraft(lead, id)).outcome).toBe("has-people");
    await publishEdition(lead, id);
    expect((await removeDraft(lead, id)).outcome).toBe("published");
  });
});

describe("an edition at work", () => {
  test("says what each can do: its lead all, its trainer the people and the marks, another lead nothing", async () => {
    const { lead, id } = await aDraft();
    const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
    await db.trainer.create({ data: { editionId: id, personId: trainer.personId, name: trainer.name } });
    expect((await editionAtWork(lead, id)).can).toEqual({
      plan: true,
      seePeople: true,
      markAttendance: true,
      seeFigures: true,
    });
    expect((await editionAtWork(trainer, id)).can).toEqual({
      plan: false,
      seePeople: true,
      markAttendance: true,
      seeFigures: false,
    });
    const { lead: other } = await aPlanner();
    for (const read of [editionAtWork, previewEdition])
      await expect(read(other, id)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("is previewed as someone new sees it, a draft too", async () => {
    const { lead, venue, id } = await aDraft({ practical: "Neem uw pas mee." });
    const seen = await previewEdition(lead, id);
    expect(seen).toMatchObject({ venue: { name: venue.name }, mine: { standing: { at: "free", places: 20 } } });
    expect(seen.mine.can.register).toBe(true);
    expect(JSON.stringify(seen)).not.toContain("Neem uw pas mee.");
  });
});
