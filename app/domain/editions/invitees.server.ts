import { invitablePeople, peopleToWrite } from "~/domain/accounts/invitable-people.server";
import { knownPeople } from "~/domain/accounts/person-by-email.server";
import { interestedPeople } from "~/domain/catalogue/invited-people.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { contactsToWrite, stoppedContacts } from "~/domain/organisations/contacts-to-write.server";
import { invitedAddresses } from "~/domain/outbox/invited-addresses.server";
import { hashesOf, stoppedAmong } from "~/domain/outbox/stopped-addresses.server";
import { peopleOfEdition } from "~/domain/registration/registered-before.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { type InviteChoice, type Invitee, type InviteReach, oncePerAddress, reachOf } from "./invite-choice";

/** Whom a choice reaches for an edition: nobody twice, and nobody who was invited, is or was on the list, or stopped. */
export async function inviteesOf(
  tx: Tx,
  edition: LockedEdition,
  choice: InviteChoice,
): Promise<{ invitees: Invitee[]; reach: InviteReach }> {
  const chosen = (source: InviteChoice["sources"][number]) => choice.sources.includes(source);
  const found = oncePerAddress([
    ...(chosen("people") ? await agreedPeople(tx, choice) : []),
    ...(chosen("interested") ? await interested(tx, edition.offeringId) : []),
    ...(chosen("contacts") ? await contacts(tx, choice) : []),
    ...(chosen("typed") ? await typed(tx, choice.typed) : []),
  ]);
  const without = await notToWrite(tx, edition.id, found);
  const invitees = found.filter(({ address }) => !without.has(address));
  return { invitees, reach: reachOf(invitees, found.length - invitees.length) };
}

async function agreedPeople(tx: Tx, choice: InviteChoice): Promise<Invitee[]> {
  const people = await invitablePeople(tx, choice.audienceIds, choice, dayOf(clock.now()));
  return people.map(({ personId, name, email }) => ({
    source: "people",
    address: email,
    name,
    personId,
    stops: [{ kind: "person", id: personId }],
  }));
}

async function interested(tx: Tx, offeringId: string): Promise<Invitee[]> {
  const interests = await interestedPeople(tx, offeringId);
  const people = await peopleToWrite(tx, [...interests.keys()]);
  return people.map(({ personId, name, email }) => ({
    source: "interested",
    address: email,
    name,
    personId,
    stops: [{ kind: "interest", id: interests.get(personId) ?? "" }],
  }));
}

async function contacts(tx: Tx, choice: InviteChoice): Promise<Invitee[]> {
  const rows = await contactsToWrite(tx, choice);
  const known = await knownPeople(
    tx,
    rows.map(({ email }) => email as EmailAddress),
  );
  return rows.map(({ id, name, email }) => ({
    source: "contacts",
    address: email,
    name,
    personId: known.get(email)?.personId ?? null,
    stops: [{ kind: "contact", id }],
  }));
}

async function typed(tx: Tx, addresses: string[]): Promise<Invitee[]> {
  const known = await knownPeople(tx, addresses as EmailAddress[]);
  const hashes = await hashesOf(tx, addresses);
  return addresses.map((address) => ({
    source: "typed",
    address,
    name: known.get(address)?.name ?? "",
    personId: known.get(address)?.personId ?? null,
    stops: [{ kind: "address", id: hashes.get(address) ?? "" }],
  }));
}

async function notToWrite(tx: Tx, editionId: string, found: Invitee[]): Promise<Set<string>> {
  const unasked = found.filter(({ source }) => source === "typed" || source === "contacts").map((one) => one.address);
  const invited = await invitedAddresses(tx, editionId);
  const onList = await peopleOfEdition(tx, editionId);
  const stopped = await stoppedAmong(tx, unasked);
  const stoppedThere = await stoppedContacts(tx, unasked);
  const listed = found.filter(({ personId }) => personId && onList.has(personId)).map(({ address }) => address);
  return new Set([...invited, ...listed, ...stopped, ...stoppedThere]);
}
