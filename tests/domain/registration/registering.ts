import { recordedAs, system, type Visitor } from "~/domain/access/actor";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { answerOffer } from "~/domain/registration/answer-offer.server";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { placePeople } from "~/domain/registration/place-people.server";
import { promoteWaiting } from "~/domain/registration/promote-waiting.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";

const HOUR_MS = 3_600_000;

interface Edition {
  id: string;
  offering: { slug: string };
}

/** The acts of people on one edition, under its own address. */
export function actsOn({ id, offering }: Edition) {
  const address = { slug: offering.slug, editionId: id };
  return {
    address,
    register: (person: Visitor) => registerForEdition(person, address),
    cancel: (person: Visitor) => cancelRegistration(person, address),
    accept: (person: Visitor) => answerOffer(person, { ...address, answer: "accept" }),
    refuse: (person: Visitor) => answerOffer(person, { ...address, answer: "refuse" }),
  };
}

/** Four people who know nothing of each other. */
export async function makePeople() {
  const [anna, bart, carla, daan] = [
    await makeVisitor(),
    await makeVisitor(),
    await makeVisitor(),
    await makeVisitor(),
  ];
  return { anna, bart, carla, daan };
}

/** So many people. */
export async function makeCrowd(size: number): Promise<Visitor[]> {
  const crowd: Visitor[] = [];
  while (crowd.length < size) crowd.push(await makeVisitor());
  return crowd;
}

/** Lets so many hours pass. */
export function passHours(hours: number): void {
  clock.set(new Date(clock.now().getTime() + hours * HOUR_MS));
}

/** Changes the capacity of an edition, as planning does: under the lock, and then the queue has its turn. */
export async function setCapacity(editionId: string, capacity: number): Promise<void> {
  await inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    await tx.edition.update({ where: { id: editionId }, data: { capacity } });
    await promoteWaiting(tx, { ...edition, capacity });
  });
}

/** Says yes to someone's request, as a theme lead does: under the lock, and then the queue has its turn. */
export async function approve(editionId: string, { personId }: Visitor): Promise<void> {
  await inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    await tx.registration.updateMany({ where: { editionId, personId }, data: { approvedAt: clock.now() } });
    await promoteWaiting(tx, edition);
  });
}

/** Registers people who need no approval, as a theme lead does with a list. */
export async function placeApproved(editionId: string, ...people: Visitor[]): Promise<void> {
  await inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const left = await promoteWaiting(tx, edition);
    const newcomer = { source: "list", reason: "registered-from-list", approved: true } as const;
    const newcomers = people.map(({ personId }) => ({ personId, ...newcomer }));
    await placePeople(tx, edition, left, recordedAs(system("test")), newcomers);
  });
}

/** The states of people's last registrations for an edition, in their order; "-" for who has none. */
export async function statesOf(editionId: string, people: Visitor[]): Promise<string[]> {
  const rows = await db.registration.findMany({ where: { editionId }, orderBy: { queuePosition: "asc" } });
  const last = new Map(rows.map(({ personId, state }) => [personId, state]));
  return people.map(({ personId }) => last.get(personId) ?? "-");
}

/** A person's history in an edition: "- CONFIRMED registered". */
export async function historyOf(editionId: string, { personId }: Visitor): Promise<string[]> {
  const own = await db.registration.findMany({ where: { editionId, personId }, select: { id: true } });
  const rows = await db.registrationChange.findMany({
    where: { registrationId: { in: own.map(({ id }) => id) } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ fromState, toState, reason }) => `${fromState ?? "-"} ${toState} ${reason}`);
}

/** The letters to a person, oldest first: "registration-confirmed QUEUED". */
export async function lettersTo({ personId }: Visitor): Promise<string[]> {
  const rows = await db.letter.findMany({ where: { personId }, orderBy: { id: "asc" } });
  return rows.map(({ kind, state }) => `${kind} ${state}`);
}

/** The facts of the last letter of a kind to a person. */
export async function lastFacts({ personId }: Visitor, kind: string): Promise<Record<string, unknown>> {
  const letter = await db.letter.findFirstOrThrow({ where: { personId, kind }, orderBy: { id: "desc" } });
  return letter.facts as Record<string, unknown>;
}
