import { recordedAs, type Visitor } from "~/domain/access/actor";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { type LockedEdition, lockEditions } from "~/domain/catalogue/lock-edition.server";
import { momentWords } from "~/domain/outbox/edition-words";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { carriedAnswers } from "./carried-answers";
import { type Changing, changeRegistrations } from "./change-registrations.server";
import { comersOf } from "./comers.server";
import type { MoveOutcome } from "./lead-outcomes";
import { latestRegistration } from "./own-registration.server";
import { placePerson } from "./place-person.server";
import { type LeftOver, promoteWaiting } from "./promote-waiting.server";
import { questionsOf } from "./questions-queries.server";
import { insistKeepsPeople, type RegistrationAddress, registrationOf } from "./registration-at-work.server";
import { isLiving } from "./registration-state";
import { overBecause } from "./request-decision";
import { noPlaceFor } from "./seating";

type Move = RegistrationAddress & { toEditionId: string };

/**
 * A theme lead moves someone to another of their editions, if it has a place for a newcomer; else nothing changes. Their old
 * place goes to the queue. Again changes nothing.
 */
export async function movePerson(actor: Visitor, move: Move): Promise<MoveOutcome> {
  const { editionId, registrationId, toEditionId } = move;
  if (editionId === toEditionId) return { outcome: "same-edition" };
  return inTransaction(async (tx) => {
    await insistKeepsPeople(tx, actor, editionId);
    await insistKeepsPeople(tx, actor, toEditionId);
    const editions = await lockEditions(tx, [editionId, toEditionId]);
    const from = editions.get(editionId.toLowerCase()) as LockedEdition;
    const to = editions.get(toEditionId.toLowerCase()) as LockedEdition;
    await promoteWaiting(tx, from);
    const registration = await registrationOf(tx, from.id, registrationId);
    return movedTo(tx, actor, { from, to, registration });
  });
}

interface Movement {
  from: LockedEdition;
  to: LockedEdition;
  registration: Changing;
}

async function movedTo(tx: Tx, actor: Visitor, { from, to, registration }: Movement): Promise<MoveOutcome> {
  const { personId, person } = registration;
  const left = await promoteWaiting(tx, to);
  const there = await latestRegistration(tx, to.id, personId);
  const isThere = there !== null && isLiving(there.state);
  if (!isLiving(registration.state)) return { outcome: isThere ? "already-there" : "not-registered" };
  const over = overBecause(from, clock.now()) ?? overBecause(to, clock.now());
  if (over) return { outcome: over };
  if (isThere) return { outcome: "already-there" };
  if (!(await hasPlace(tx, to, left, personId))) return { outcome: "full" };
  const who = recordedAs(actor);
  const answers = await answersFor(tx, registration.id, to.id);
  const newcomer = { personId, source: "moved", reason: "moved-here", answers, approved: true } as const;
  const placed = await placePerson(tx, to, left, { who, ...newcomer });
  const words = editionName(to);
  const change = { registration, to: "CANCELLED", reason: "moved-away", movedTo: words } as const;
  await changeRegistrations(tx, from, who, [change]);
  await promoteWaiting(tx, from);
  await writeAudit(tx, who, {
    action: "registration.moved",
    subjectKind: "registration",
    subjectId: registration.id,
    codes: { from: from.id, to: to.id, registration: placed.id },
  });
  return { outcome: "moved", name: person.name, to: words };
}

async function hasPlace(tx: Tx, to: LockedEdition, { seating }: LeftOver, personId: string): Promise<boolean> {
  const comer = (await comersOf(tx, to, [personId])).get(personId);
  return comer !== undefined && noPlaceFor(comer, seating) === null;
}

async function answersFor(tx: Tx, registrationId: string, toEditionId: string): Promise<Record<string, string>> {
  const given = await tx.answer.findMany({
    where: { registrationId },
    select: { value: true, question: { select: { kind: true, label: true, sensitive: true } } },
  });
  return given.length > 0 ? carriedAnswers(given, await questionsOf(tx, toEditionId)) : {};
}

function editionName({ title, startsAt }: LockedEdition): string {
  return startsAt ? `${title}, ${momentWords(startsAt.toISOString())}` : title;
}
