import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { type WorkScope, workScope } from "~/domain/access/scope";
import { type EditionForPlan, editionForPlan } from "~/domain/catalogue/edition-for-plan.server";
import { phaseOf } from "~/domain/catalogue/edition-phase";
import { planOf } from "~/domain/catalogue/edition-plan";
import { editionStaff, editionsAtWork } from "~/domain/catalogue/editions-at-work.server";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { isForNobody, lackingOf, lackingWords } from "./publishing";
import { waitingToHear } from "./waiting-to-hear.server";

/** An edition as who works on it sees it: how it stands, what it still lacks, and what they can do with it. Throws NotFound outside the actor's work. */
export async function editionAtWork(actor: Visitor, editionId: string) {
  const staff = await editionStaff(db, workScope(actor), editionId);
  const edition = await editionForPlan(db, editionId);
  const now = clock.now();
  const { id, title, state, capacity, offering, startsAt, endsAt, minimumToRun, decideAt, onlineUrl } = edition;
  const open = state === "PUBLISHED" && phaseOf(edition, now) === "coming";
  const [seats, requested, venue, sameSeries, toHear] = await Promise.all([
    seatsOf(db, [edition]),
    db.registration.count({ where: { editionId: id, state: "REQUESTED", approvedAt: null } }),
    venueOf(edition.venueId),
    othersOfSeries(db, workScope(actor), edition),
    open ? waitingToHear(db, edition) : 0,
  ]);
  const plan = planOf(edition);
  const phase = phaseOf(edition, now);
  const invitedPeople = edition.invitations.filter(({ personId }) => personId !== null).length;
  return {
    ...{ id, title, state, phase, startsAt, endsAt, minimumToRun, decideAt, venue },
    online: onlineUrl !== null,
    slug: offering.slug,
    offeringTitle: offering.title,
    meetings: edition.meetings.map((meeting) => ({
      id: meeting.id,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
    })),
    trainers: plan.trainers.map(({ name }) => name),
    seats: seats.get(id) ?? { capacity, taken: 0, waiting: 0 },
    requested,
    toHear,
    approval: plan.approval,
    visibility: plan.visibility,
    forNobody: state !== "CANCELLED" && isForNobody(plan, invitedPeople),
    lacking: state === "DRAFT" ? lackingOf(plan, offering.state, now).map((each) => lackingWords[each]) : [],
    series: sameSeries,
    can: {
      plan: may.planEditions(actor, staff),
      seePeople: may.seePeople(actor, staff),
      markAttendance: may.markAttendance(actor, staff),
      seeFigures: may.seeFigures(actor),
    },
    now,
  };
}

async function venueOf(venueId: string | null) {
  if (!venueId) return null;
  return db.venue.findUnique({
    where: { id: venueId },
    select: { name: true, address: true, postcode: true, town: true, capacity: true },
  });
}

/** Those that were planned together with it, still stand and are the actor's too, by date. */
async function othersOfSeries(client: Tx, scope: WorkScope, { id, seriesId }: EditionForPlan) {
  if (!seriesId) return [];
  return client.edition.findMany({
    where: { AND: [{ seriesId, id: { not: id }, state: { not: "CANCELLED" } }, editionsAtWork(scope)] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, startsAt: true, state: true },
  });
}
