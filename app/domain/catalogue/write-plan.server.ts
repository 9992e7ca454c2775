import { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type EditionPlan, meetingInstants, planInstants } from "./edition-plan";

interface NewEdition {
  id: string;
  offeringId: string;
  seriesId: string | null;
  plan: EditionPlan;
}

/**
 * Makes editions as drafts by their plans, in a fixed number of queries, without their questions (those are the registration
 * room's). Returns how many were new: one whose id is there already stays as it is, with all that hangs on it.
 */
export async function createEditions(tx: Tx, editions: readonly NewEdition[]): Promise<number> {
  const rows = editions.map(({ id, offeringId, seriesId, plan }) => ({
    ...{ id, offeringId, seriesId, state: "DRAFT" as const },
    ...factsOf(plan),
  }));
  const made = await tx.edition.createManyAndReturn({ data: rows, skipDuplicates: true, select: { id: true } });
  const isNew = new Set(made.map(({ id }) => id));
  const fresh = editions.filter(({ id }) => isNew.has(id));
  await tx.meeting.createMany({ data: fresh.flatMap(({ id, plan }) => newMeetings(id, plan)) });
  await createParts(tx, fresh);
  return fresh.length;
}

/**
 * Overwrites an edition by its plan, without its questions. Meetings keep their ids; one that is no longer planned goes when
 * nobody ever saw it, else it stays as cancelled. People who were invited by name stay invited. The caller holds the lock.
 */
export async function writeEditionPlan(tx: Tx, editionId: string, plan: EditionPlan): Promise<void> {
  const { publishedAt } = await tx.edition.update({
    where: { id: editionId },
    data: factsOf(plan),
    select: { publishedAt: true },
  });
  await overwriteMeetings(tx, editionId, plan, publishedAt !== null);
  await tx.trainer.deleteMany({ where: { editionId } });
  await tx.editionReserve.deleteMany({ where: { editionId } });
  await tx.editionInvitation.deleteMany({ where: { editionId, personId: null } });
  await tx.editionHeldFor.deleteMany({ where: { editionId } });
  await createParts(tx, [{ id: editionId, plan }]);
}

async function overwriteMeetings(tx: Tx, editionId: string, plan: EditionPlan, wasPublished: boolean): Promise<void> {
  const planned = meetingInstants(plan).flatMap(({ id, ...times }) => (id ? [{ id, ...times }] : []));
  const times = (which: "startsAt" | "endsAt") => planned.map((meeting) => meeting[which].toISOString());
  await tx.$executeRaw(Prisma.sql`
    UPDATE "meeting" SET "starts_at" = planned."from", "ends_at" = planned."until"
    FROM unnest(${planned.map(({ id }) => id)}::uuid[], ${times("startsAt")}::timestamptz[], ${times("endsAt")}::timestamptz[])
      AS planned("id", "from", "until")
    WHERE "meeting"."id" = planned."id" AND "edition_id" = ${editionId}::uuid AND "cancelled_at" IS NULL`);
  const made = await tx.meeting.createManyAndReturn({ data: newMeetings(editionId, plan), select: { id: true } });
  // Last, because a published edition has dates at every moment, also when all of them are others.
  const gone = { editionId, cancelledAt: null, id: { notIn: [...planned, ...made].map(({ id }) => id) } };
  if (wasPublished) await tx.meeting.updateMany({ where: gone, data: { cancelledAt: clock.now() } });
  else await tx.meeting.deleteMany({ where: gone });
}

function newMeetings(editionId: string, plan: EditionPlan) {
  return meetingInstants(plan).flatMap(({ id, ...times }) => (id ? [] : [{ editionId, ...times }]));
}

async function createParts(tx: Tx, editions: readonly Pick<NewEdition, "id" | "plan">[]): Promise<void> {
  const of = <T extends object>(rows: (plan: EditionPlan) => readonly T[]) =>
    editions.flatMap(({ id, plan }) => rows(plan).map((row) => ({ ...row, editionId: id })));
  await tx.trainer.createMany({ data: of(({ trainers }) => trainers) });
  await tx.editionReserve.createMany({ data: of(({ reserves }) => reserves) });
  await tx.editionInvitation.createMany({ data: of(invitationsIn) });
  await tx.editionHeldFor.createMany({
    data: of(({ heldForIds }) => heldForIds.map((organisationId) => ({ organisationId }))),
  });
}

function invitationsIn({ visibility, invitedOrganisationIds, invitedAudienceIds }: EditionPlan) {
  if (visibility !== "INVITED") return [];
  return [
    ...invitedOrganisationIds.map((organisationId) => ({ organisationId })),
    ...invitedAudienceIds.map((audienceId) => ({ audienceId })),
  ];
}

function factsOf(plan: EditionPlan) {
  const { title, venueId, onlineUrl, capacity, visibility, approval, practical, minimumToRun, minimumToCount } = plan;
  const { quotaPerOrganisation, confirmWithinHours, offerHours, attendanceRule, attendanceShare } = plan;
  const { walkIns, remindWeekBefore, remindDayBefore } = plan;
  return {
    ...{ title, venueId, onlineUrl, capacity, visibility, approval, practical, minimumToRun, minimumToCount },
    ...{ quotaPerOrganisation, confirmWithinHours, offerHours, attendanceRule, attendanceShare },
    ...{ walkIns, remindWeekBefore, remindDayBefore },
    ...planInstants(plan),
  };
}
