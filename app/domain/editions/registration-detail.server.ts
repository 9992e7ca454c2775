import { recordedAs, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { type LockedEdition, readEdition } from "~/domain/catalogue/lock-edition.server";
import { overlapsOf } from "~/domain/registration/overlaps.server";
import { questionsOf } from "~/domain/registration/questions-queries.server";
import { insistKeepsPeople } from "~/domain/registration/registration-at-work.server";
import { placeInQueue } from "~/domain/registration/registration-queries.server";
import { isLiving } from "~/domain/registration/registration-state";
import { linkStanding, overBecause } from "~/domain/registration/request-decision";
import { addDays, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { editionsToMoveTo, freedBy } from "./registration-detail-effects.server";
import { historyOf } from "./registration-detail-history.server";

const SENSITIVE_DAYS = 7;

type Found = Awaited<ReturnType<typeof find>>;

const nowhere: Awaited<ReturnType<typeof editionsToMoveTo>> = [];

/**
 * One registration as whoever keeps the list reads it: the person, what they answered, how it went and what can be done.
 * NotFound outside the actor's themes. The look is logged.
 */
export async function registrationDetail(actor: Visitor, editionId: string, registrationId: string) {
  await insistKeepsPeople(db, actor, editionId);
  const edition = await readEdition(db, editionId);
  const found = await find(edition.id, registrationId);
  await logLook(recordedAs(actor), { list: "registration", id: found.id });
  const { personId, state } = found;
  const living = isLiving(state);
  const acts = living && overBecause(edition, clock.now()) === null;
  const queued = state === "WAITING" || state === "REQUESTED";
  const [history, answers, others, overlaps, number, moves, freed] = await Promise.all([
    historyOf(db, found),
    answersOf(edition, found),
    othersOf(edition.id, found),
    living ? overlapsOf(db, edition, [personId]) : new Map<string, string[]>(),
    queued ? placeInQueue(db, found.id) : null,
    acts ? editionsToMoveTo(db, workScope(actor), edition, personId) : nowhere,
    acts ? freedBy(db, edition, found) : null,
  ]);
  return {
    edition: { id: edition.id, title: edition.title, approval: edition.approval },
    registration: { ...factsOf(found), number },
    manager: managerOf(found, edition),
    answers,
    history,
    others,
    overlaps: overlaps.get(personId) ?? [],
    moves,
    freed,
    can: { act: acts, decide: acts && state === "REQUESTED" && found.approvedAt === null },
    now: clock.now().toISOString(),
  };
}

async function find(editionId: string, id: string) {
  const today = new Date(dayOf(clock.now()));
  const found =
    isId(id) &&
    (await db.registration.findFirst({
      where: { id, editionId },
      include: {
        organisation: { select: { name: true } },
        person: {
          select: {
            name: true,
            jobTitle: true,
            email: true,
            account: { select: { email: true } },
            memberships: {
              where: { fromDay: { lte: today }, OR: [{ untilDay: null }, { untilDay: { gt: today } }] },
              select: { employerName: true, organisation: { select: { name: true } } },
            },
          },
        },
        answers: true,
        approval: true,
      },
    }));
  if (!found) throw new NotFound("registration");
  return found;
}

function factsOf({ id, state, source, person, organisation, employer, ...found }: Found) {
  const [today] = person.memberships;
  return {
    id,
    name: person.name,
    email: person.account?.email ?? person.email,
    hasAccount: person.account !== null,
    jobTitle: person.jobTitle,
    organisation: organisation?.name ?? employer ?? today?.organisation?.name ?? today?.employerName ?? null,
    state,
    source,
    approved: found.approvedAt !== null,
    requestedAt: found.requestedAt.toISOString(),
    offeredUntil: found.offeredUntil?.toISOString() ?? null,
  };
}

function managerOf({ approval, state }: Found, edition: LockedEdition) {
  if (!approval) return null;
  const { managerEmail, askedAt, expiresAt, decidedAt, decision } = approval;
  return {
    email: managerEmail,
    standing: linkStanding({ decision, expiresAt, state, edition }, clock.now()),
    askedAt: askedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** What was answered to each question; those about diet or health with the day on which the answers are gone. */
async function answersOf(edition: LockedEdition, { answers }: Found) {
  const given = new Map(answers.map(({ questionId, value }) => [questionId, value]));
  const over = edition.cancelledAt ?? edition.endsAt;
  const goneOn = over && addDays(dayOf(over), SENSITIVE_DAYS);
  return (await questionsOf(db, edition.id)).map(({ id, label, sensitive }) => ({
    id,
    label,
    value: given.get(id) ?? null,
    goneOn: sensitive ? goneOn : null,
  }));
}

/** The other registrations of the same person for this edition, the latest first. */
async function othersOf(editionId: string, { id, personId }: Found) {
  const rows = await db.registration.findMany({
    where: { editionId, personId, id: { not: id } },
    orderBy: { queuePosition: "desc" },
    select: { id: true, state: true, requestedAt: true },
  });
  return rows.map(({ requestedAt, ...row }) => ({ ...row, requestedAt: requestedAt.toISOString() }));
}
