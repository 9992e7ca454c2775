import { beforeEach, expect, test } from "vitest";
import { myWork, workWaiting } from "~/domain/editions/my-work.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeTheme, makeVisitor } from "../../support/factories";
import { aRoom, mark } from "../attendance/a-room";

const start = new Date("2026-03-12T12:30:00Z");
const DAY_HOURS = 24;

beforeEach(() => clock.set(start));

async function aLead() {
  const theme = await makeTheme();
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const { id: offeringId } = await makeOffering({ themeIds: [theme.id], title: "Workshop" });
  return { lead, offeringId };
}

const titles = (lines: { title: string }[]) => lines.map(({ title }) => title);

test("a lead sees what needs them, what comes, what was and drafts, each in its place", async () => {
  const { lead, offeringId } = await aLead();
  await makeEdition({ offeringId, title: "later", startsInHours: 90 * DAY_HOURS });
  await makeEdition({ offeringId, title: "te weinig", startsInHours: 10 * DAY_HOURS, minimumToCount: 1 });
  await makeEdition({ offeringId, title: "bezig", startsInHours: -1 });
  await makeEdition({ offeringId, title: "niet gemarkeerd", startsInHours: -5 * DAY_HOURS });
  await makeEdition({ offeringId, title: "lang geleden", startsInHours: -400 * DAY_HOURS });
  await makeEdition({ offeringId, title: "concept", state: "DRAFT", startsInHours: 60 * DAY_HOURS });
  await makeEdition({ offeringId, title: "geannuleerd", state: "CANCELLED" });
  const work = await myWork(lead);
  expect(titles(work.needs)).toEqual(["bezig", "niet gemarkeerd", "te weinig"]);
  expect(titles(work.coming)).toEqual(["bezig", "te weinig", "later"]);
  expect(titles(work.past)).toEqual(["niet gemarkeerd"]);
  expect(titles(work.drafts)).toEqual(["concept"]);
  expect(work.offerings).toMatchObject([{ title: "Workshop", coming: 3 }]);
});

test("a marked edition needs nothing more, and says who took part and that it counts", async () => {
  const room = await aRoom({ people: 3, title: "gemarkeerd" });
  clock.set(new Date("2026-03-13T12:30:00Z"));
  expect(titles((await myWork(room.lead)).needs)).toEqual(["gemarkeerd"]);
  await mark(room, "P P A");
  const work = await myWork(room.lead);
  expect(work.needs).toEqual([]);
  expect(work.past).toMatchObject([{ attended: 2, held: true, seats: { taken: 3 } }]);
});

test("a trainer sees the editions they teach, no others, and no offerings; a lead nothing of another theme", async () => {
  const { lead, offeringId } = await aLead();
  const edition = await makeEdition({ offeringId, title: "van de trainer" });
  await makeEdition({ offeringId, title: "van een ander" });
  const trainer = await makeVisitor({ roles: [{ role: "TRAINER" }] });
  await db.trainer.create({ data: { editionId: edition.id, personId: trainer.personId, name: trainer.name } });
  const work = await myWork(trainer);
  expect([titles(work.coming), work.offerings]).toEqual([["van de trainer"], []]);
  const { lead: other } = await aLead();
  expect((await myWork(other)).coming).toEqual([]);
  expect((await myWork(lead)).coming).toHaveLength(2);
});

test("what waits is told to leads and trainers where they come in, and to nobody else", async () => {
  const room = await aRoom({ people: 2, title: "gisteren" });
  clock.set(new Date("2026-03-13T12:30:00Z"));
  expect(titles(await workWaiting(room.lead))).toEqual(["gisteren"]);
  expect(await workWaiting(await makeVisitor())).toEqual([]);
});

test("no name of a participant is in it", async () => {
  const room = await aRoom({ people: 2 });
  await db.person.update({ where: { id: room.registrations[0]?.personId }, data: { name: "Kanarie" } });
  expect(JSON.stringify(await myWork(room.lead))).not.toContain("Kanarie");
});

test("requests to decide on, offers that end and wishes of organisations are told, and drafts that are soon", async () => {
  const { lead, offeringId } = await aLead();
  const asked = await makeEdition({ offeringId, title: "met aanvraag", approval: "THEME_LEAD" });
  const offered = await makeEdition({ offeringId, title: "met aanbod", startsInHours: 2 * DAY_HOURS, capacity: 1 });
  await makeEdition({ offeringId, title: "concept", state: "DRAFT" });
  const [one, two] = [await makeVisitor(), await makeVisitor()];
  const common = { source: "test", requestedAt: start };
  await db.registration.create({
    data: { ...common, editionId: asked.id, personId: one.personId, state: "REQUESTED" },
  });
  const offeredUntil = new Date(start.getTime() + 20 * 3_600_000);
  await db.registration.create({
    data: { ...common, editionId: offered.id, personId: two.personId, state: "OFFERED", offeredUntil },
  });
  await db.offeringRequest.create({
    data: { offeringId, personId: one.personId, people: 12, wish: "Graag bij ons", askedAt: start },
  });
  const work = await myWork(lead);
  expect(work.needs.map(({ title, needs }) => [title, needs])).toEqual([
    ["met aanvraag", ["requests", "too-few"]],
    ["met aanbod", ["offers-ending"]],
    ["concept", ["draft-soon"]],
  ]);
  expect(work.wishes).toMatchObject([{ title: "Workshop", requests: 1 }]);
  const { lead: other } = await aLead();
  expect((await myWork(other)).wishes).toEqual([]);
});

test("requests of before managers decided still wait for the lead, those that a manager has do not", async () => {
  const { lead, offeringId } = await aLead();
  const { id: editionId } = await makeEdition({ offeringId, approval: "MANAGER" });
  const registered = { editionId, source: "test", requestedAt: start, state: "REQUESTED" as const };
  const [before, after] = [await makeVisitor(), await makeVisitor()];
  const hasManager = { managerEmail: "baas@werk.example", tokenHash: after.personId, askedAt: start, expiresAt: start };
  await db.registration.create({
    data: { ...registered, personId: after.personId, approval: { create: hasManager } },
  });
  expect((await myWork(lead)).needs).toMatchObject([{ needs: ["too-few"] }]);
  await db.registration.create({ data: { ...registered, personId: before.personId } });
  expect((await myWork(lead)).needs).toMatchObject([{ needs: ["requests", "too-few"] }]);
});

test("an archived offering stands apart from what one can plan", async () => {
  const { lead, offeringId: id } = await aLead();
  await db.offering.update({ where: { id }, data: { state: "ARCHIVED" } });
  const work = await myWork(lead);
  expect([work.offerings, work.archived.map((offering) => offering.id)]).toEqual([[], [id]]);
});

test("an administrator sees the editions and offerings of every theme", async () => {
  const { offeringId } = await aLead();
  await makeEdition({ offeringId, title: "van een thema" });
  const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
  const work = await myWork(administrator);
  expect(titles(work.coming)).toContain("van een thema");
  expect(work.offerings.map(({ id }) => id)).toContain(offeringId);
  expect(work.can.plan).toBe(true);
});
