import { describe, expect, test } from "vitest";
import { editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { planOf } from "~/domain/catalogue/edition-plan";
import { planEdition } from "~/domain/editions/plan-edition.server";
import { planPage } from "~/domain/editions/plan-page.server";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeVisitor, unique } from "../../support/factories";
import { aPlan, aPlanner, sent } from "./planning";

async function anAudience() {
  const slug = `doelgroep-${unique()}`;
  return db.audience.create({ data: { slug, title: slug, position: unique() } });
}

async function aTrainer(name: string) {
  return makeVisitor({ name, roles: [{ role: "TRAINER" }] });
}

describe("planning", () => {
  test("keeps everything of the plan, at the right moments, and says so in the log", async () => {
    const { lead, offering, venue } = await aPlanner();
    const audience = await anAudience();
    const organisation = await makeOrganisation();
    const trainer = await aTrainer("Karin de Boer");
    const plan = aPlan(venue.id, {
      meetings: [
        { id: null, day: "2026-03-26", from: "13:30", until: "16:30" },
        { id: null, day: "2026-03-31", from: "13:30", until: "16:30" },
      ],
      ...{ onlineUrl: "https://vergadering.example/x", visibility: "INVITED", approval: "MANAGER" },
      ...{ invitedOrganisationIds: [organisation.id], invitedAudienceIds: [audience.id] },
      trainers: [
        { personId: null, name: "Jan" },
        { personId: trainer.personId, name: "" },
      ],
      ...{ opens: { day: "2026-02-10", time: "09:00" }, closes: { day: "2026-03-25", time: "23:59" } },
      ...{ cancelUntil: { day: "2026-03-24", time: "12:00" }, decides: { day: "2026-03-20", time: "23:59" } },
      ...{ reserves: [{ audienceId: audience.id, places: 5 }], reservedUntil: { day: "2026-03-20", time: "10:00" } },
      ...{ quotaPerOrganisation: 3, minimumToRun: 8, minimumToCount: 4, attendanceRule: "SHARE", attendanceShare: 75 },
      ...{ heldForIds: [organisation.id], walkIns: true, remindWeekBefore: false, practical: "Neem uw pas mee." },
      questions: [
        { id: null, kind: "CHOICE", label: "Dieet?", choices: "geen\nvega", required: true, sensitive: true },
      ],
    });
    const municipality = await db.organisation.update({ where: { id: organisation.id }, data: { kind: "gemeente" } });
    expect(municipality.kind).toBe("gemeente");
    const asked = sent(offering.slug, plan);
    expect(await planEdition(lead, asked)).toEqual({
      ...{ outcome: "planned", editionId: asked.id, published: false, forNobody: false },
    });
    const kept = await editionForPlan(db, asked.id);
    expect(kept).toMatchObject({ state: "DRAFT", publishedAt: null, offeringId: offering.id });
    expect(kept.meetings.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2026-03-26T12:30:00.000Z",
      "2026-03-31T11:30:00.000Z",
    ]);
    expect(kept.startsAt?.toISOString()).toBe("2026-03-26T12:30:00.000Z");
    const named = [
      { personId: null, name: "Jan" },
      { personId: trainer.personId, name: "Karin de Boer" },
    ];
    expect(withoutIds(planOf(kept))).toEqual({ ...plan, trainers: named });
    const logged = await db.auditEntry.findMany({ where: { subjectId: asked.id } });
    expect(logged.map(({ action, actorId }) => [action, actorId])).toEqual([["edition.planned", lead.accountId]]);
  });

  test("the same page twice, also at the same moment, makes one edition", async () => {
    const { lead, offering, venue } = await aPlanner();
    const asked = sent(offering.slug, aPlan(venue.id), true);
    const ends = await Promise.all([planEdition(lead, asked), planEdition(lead, asked)]);
    expect(ends.map(({ outcome }) => outcome)).toEqual(["planned", "planned"]);
    expect(await planEdition(lead, asked)).toMatchObject({ outcome: "planned", published: true });
    expect(await db.edition.count({ where: { offeringId: offering.id } })).toBe(1);
    expect(await db.meeting.count({ where: { editionId: asked.id } })).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: asked.id } })).toBe(2);
  });

  test("and publishing at once asks for a date ahead, a place and an offering that people can see", async () => {
    const { lead, offering, venue } = await aPlanner();
    const refused = async (plan: ReturnType<typeof aPlan>) => {
      const end = await planEdition(lead, sent(offering.slug, plan, true));
      return end.outcome === "refused" ? Object.keys(end.fields) : end.outcome;
    };
    expect(await refused(aPlan(null))).toEqual(["locatie"]);
    const past = [{ id: null, day: "2026-02-02", from: "09:00", until: "11:00" }];
    expect(await refused(aPlan(venue.id, { meetings: past }))).toEqual(["datum-1"]);
    await db.offering.update({ where: { id: offering.id }, data: { state: "DRAFT", publishedAt: null } });
    expect(await refused(aPlan(venue.id))).toEqual([""]);
    expect(await db.edition.count({ where: { offeringId: offering.id } })).toBe(0);
  });

  test("what was chosen and is gone is told beside its field, and nothing is kept", async () => {
    const { lead, offering, venue } = await aPlanner();
    await db.venue.update({ where: { id: venue.id }, data: { archivedAt: new Date("2026-01-01") } });
    const nobody = "0198f000-0000-7000-8000-000000000001";
    const plan = aPlan(venue.id, {
      ...{ trainers: [{ personId: nobody, name: "" }], invitedOrganisationIds: ["onzin"], heldForIds: [nobody] },
      reserves: [{ audienceId: nobody, places: 2 }],
    });
    const end = await planEdition(lead, sent(offering.slug, plan));
    expect(end.outcome === "refused" && Object.keys(end.fields).sort()).toEqual([
      ...[`apart-${nobody}`, "gemeenten", "locatie", "organisaties", "trainers"],
    ]);
    expect(await db.edition.count({ where: { offeringId: offering.id } })).toBe(0);
  });
});

describe("overlaps are shown first", () => {
  test("of the venue, of a trainer by person and by name; agreed to, the plan is kept", async () => {
    const { lead, offering, venue } = await aPlanner();
    const trainer = await aTrainer("Karin de Boer");
    const trainers = [{ personId: trainer.personId, name: "" }];
    const other = sent(offering.slug, aPlan(venue.id, { title: "De andere", trainers }), true);
    await planEdition(lead, other);
    const plan = aPlan(venue.id, { trainers: [{ personId: null, name: "KARIN de boer" }] });
    const asked = sent(offering.slug, plan);
    const shown = await planEdition(lead, asked);
    if (shown.outcome !== "overlapping") throw new Error(shown.outcome);
    expect(shown.overlaps).toMatchObject([{ title: "De andere", venue: true, trainers: ["KARIN de boer"] }]);
    expect(await db.edition.count({ where: { id: asked.id } })).toBe(0);
    expect((await planEdition(lead, { ...asked, confirmed: "iets anders" })).outcome).toBe("overlapping");
    expect((await planEdition(lead, { ...asked, confirmed: shown.agreed })).outcome).toBe("planned");
  });

  test.each([
    ["right after it", { day: "2026-03-12", from: "16:30", until: "17:30" }, "planned"],
    ["a minute before its end", { day: "2026-03-12", from: "16:29", until: "17:30" }, "overlapping"],
    ["on another day", { day: "2026-03-13", from: "13:30", until: "16:30" }, "planned"],
  ])("a meeting %s: %s", async (_words, meeting, outcome) => {
    const { lead, offering, venue } = await aPlanner();
    await planEdition(lead, sent(offering.slug, aPlan(venue.id)));
    const plan = aPlan(venue.id, { meetings: [{ id: null, ...meeting }] });
    expect((await planEdition(lead, sent(offering.slug, plan))).outcome).toBe(outcome);
  });

  test("what one may not know is told without its title; what was cancelled is no overlap", async () => {
    const { lead, offering, venue } = await aPlanner();
    const stranger = await makeEdition({ title: "Kanarie", visibility: "INVITED" });
    const times = { startsAt: new Date("2026-03-12T12:30:00Z"), endsAt: new Date("2026-03-12T15:30:00Z") };
    await db.edition.update({ where: { id: stranger.id }, data: { venueId: venue.id } });
    await db.meeting.updateMany({ where: { editionId: stranger.id }, data: times });
    const shown = await planEdition(lead, sent(offering.slug, aPlan(venue.id)));
    expect(shown).toMatchObject({ outcome: "overlapping", overlaps: [{ title: null, venue: true }] });
    expect(JSON.stringify(shown)).not.toContain("Kanarie");
    const off = { state: "CANCELLED" as const, cancelledAt: new Date("2026-02-01") };
    await db.edition.update({ where: { id: stranger.id }, data: off });
    expect((await planEdition(lead, sent(offering.slug, aPlan(venue.id)))).outcome).toBe("planned");
  });
});

describe("who plans what", () => {
  test("not the lead of another theme, nor a trainer; an administrator does", async () => {
    const { offering, venue } = await aPlanner();
    const { lead: other } = await aPlanner();
    const trainer = await aTrainer("T");
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    const asked = sent(offering.slug, aPlan(venue.id));
    for (const actor of [other, trainer])
      await expect(planEdition(actor, asked)).rejects.toMatchObject({ name: "NotFound" });
    await expect(planPage(other, { slug: offering.slug, copyOf: null })).rejects.toMatchObject({ name: "NotFound" });
    expect((await planEdition(administrator, asked)).outcome).toBe("planned");
  });

  test("nobody an e-learning, an archived offering, or over another edition's id", async () => {
    const { lead, theme, offering, venue } = await aPlanner();
    const course = await makeOffering({ themeIds: [theme.id], kind: "E_LEARNING" });
    const plan = aPlan(venue.id);
    await expect(planEdition(lead, sent(course.slug, plan))).rejects.toMatchObject({ name: "NotFound" });
    const { id } = await makeEdition();
    for (const taken of [id, "geen-id"])
      await expect(planEdition(lead, { ...sent(offering.slug, plan), id: taken })).rejects.toMatchObject({
        name: "NotFound",
      });
    const archivedAt = new Date("2026-01-01");
    await db.offering.update({ where: { id: offering.id }, data: { state: "ARCHIVED", archivedAt } });
    expect(await planEdition(lead, sent(offering.slug, plan))).toMatchObject({ outcome: "refused" });
  });
});

test("a copy brings all but the dates and what hangs on them, and an edition of another offering is not there", async () => {
  const { lead, offering, venue } = await aPlanner();
  const closes = { day: "2026-03-11", time: "12:00" };
  const question = {
    id: null,
    kind: "TEXT",
    label: "Wat wilt u leren?",
    choices: "",
    required: true,
    sensitive: false,
  };
  const asked = sent(offering.slug, aPlan(venue.id, { closes, questions: [{ ...question, kind: "TEXT" }] }));
  await planEdition(lead, asked);
  const { values, copied } = await planPage(lead, { slug: offering.slug, copyOf: asked.id });
  expect(copied).toBe(true);
  expect(values).toMatchObject({ locatie: venue.id, plaatsen: "20", "van-1": "13:30", "vraag-1": "Wat wilt u leren?" });
  for (const field of ["datum-1", "dagdeel-1", "sluit-dag", "vraag-id-1"]) expect(values).not.toHaveProperty(field);
  const { id } = await makeEdition();
  await expect(planPage(lead, { slug: offering.slug, copyOf: id })).rejects.toMatchObject({ name: "NotFound" });
});

function withoutIds(plan: ReturnType<typeof planOf>) {
  const noId = <T extends { id: string | null }>(each: T) => ({ ...each, id: null });
  return { ...plan, meetings: plan.meetings.map(noId), questions: plan.questions.map(noId) };
}
