import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { recordEditionHeld } from "~/domain/participation/record-edition-held.server";
import { recordParticipation } from "~/domain/participation/record-participation.server";
import { personVerdicts } from "~/domain/reporting/person-verdicts.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition, makeOffering, makeVisitor } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

const NOW = new Date("2026-02-10T12:00:00Z");
let lead: Visitor;
let promise: string;
let other: string;
let offeringId: string;

beforeAll(async () => {
  clock.set(NOW);
  const made = await aPromise("PARTICIPANTS");
  const { themeId } = await db.targetTheme.findFirstOrThrow({ where: { targetId: made.target.id } });
  const offering = await makeOffering({ themeIds: [themeId] });
  const filter = { offerings: [offering.slug], threshold: "ATTENDED" };
  await db.targetVersion.updateMany({ where: { targetId: made.target.id }, data: { filter } });
  const second = await aPromise("PARTICIPANTS", { filter: { offerings: ["ander-aanbod"], threshold: "ATTENDED" } });
  await db.targetTheme.create({ data: { targetId: second.target.id, themeId } });
  [lead, promise, other, offeringId] = [made.lead, made.slug, second.slug, offering.id];
});

beforeEach(() => clock.set(NOW));

/** Someone with a place in an edition, and what is said of them for both promises. */
async function booked(startsInHours: number, then: (edition: { id: string }, personId: string) => Promise<unknown>) {
  const edition = await makeEdition({ offeringId, startsInHours });
  const { personId } = await makeVisitor();
  const place = { personId, editionId: edition.id, source: "test", requestedAt: NOW, confirmedAt: NOW };
  const { id } = await db.registration.create({ data: { ...place, state: "CONFIRMED" } });
  await then(edition, personId);
  const { verdicts } = await personVerdicts(lead, edition.id, id);
  const reasonOf = (slug: string) => verdicts.find((each) => each.slug === slug)?.reason;
  return [reasonOf(promise), reasonOf(other)];
}

const attend = ({ id: editionId }: { id: string }, personId: string) =>
  inTransaction((tx) => recordParticipation(tx, { kind: "ATTENDED", personId, offeringId, editionId, source: "test" }));

it("says of who was booked why they don't count for the promises of that very offering", async () => {
  const hold = async (edition: { id: string }) => {
    const { personId } = await makeVisitor();
    await attend(edition, personId);
    const held = { offeringId, editionId: edition.id, day: "2026-02-09", heldFor: [], source: "test" };
    await inTransaction((tx) => recordEditionHeld(tx, held));
  };
  const cancel = ({ id }: { id: string }) =>
    db.edition.update({ where: { id }, data: { state: "CANCELLED", cancelledAt: NOW } });
  const nothing = async () => undefined;
  expect(await booked(-30, hold)).toEqual(["ABSENT", "OTHER_OFFERING"]);
  expect(await booked(-30, nothing)).toEqual(["NOT_HELD", "OTHER_OFFERING"]);
  expect(await booked(-30, cancel)).toEqual(["CANCELLED", "OTHER_OFFERING"]);
  expect(await booked(30, nothing)).toEqual(["NOT_YET", "OTHER_OFFERING"]);
  expect(await booked(-30, attend)).toEqual(["COUNTS", "OTHER_OFFERING"]);
});

it("says so too of who took part last year and was absent now, and lets who took part before this year count", async () => {
  const lastYear = async (_: { id: string }, personId: string) => {
    const { id: editionId } = await makeEdition({ offeringId, startsInHours: -3000 });
    const event = { kind: "ATTENDED" as const, personId, offeringId, editionId, day: "2025-10-10", source: "test" };
    await inTransaction((tx) => recordParticipation(tx, event));
  };
  const thisYear = async (_: { id: string }, personId: string) =>
    attend(await makeEdition({ offeringId, startsInHours: -300 }), personId);
  expect((await booked(-30, lastYear))[0]).toBe("NOT_HELD");
  expect((await booked(-30, thisYear))[0]).toBe("COUNTS");
});
