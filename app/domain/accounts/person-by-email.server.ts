import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { lockAddresses } from "./lock-addresses.server";

/** Someone behind a whole address; `made`: nobody knew them before. */
export interface PersonBehind {
  personId: string;
  name: string;
  made: boolean;
}

/** What was said of someone whom the academy may not know yet. */
interface Introduced {
  email: EmailAddress;
  /** Empty when only the address was given, which is then their name until someone says it. */
  name: string;
  jobTitle: string | null;
}

/** The person behind a whole address, with or without account; without `name` null when the academy knows nobody by it. */
export async function personByEmail(tx: Tx, email: EmailAddress, name?: string): Promise<PersonBehind | null> {
  const people = name ? await peopleBehind(tx, [{ email, name, jobTitle: null }]) : await knownPeople(tx, [email]);
  return people.get(email) ?? null;
}

/** The people behind addresses, made where there was nobody: what is said here of someone who is known changes nothing of them, but for a name that nobody said before. */
export async function peopleBehind(tx: Tx, introduced: readonly Introduced[]): Promise<Map<string, PersonBehind>> {
  const known = await knownPeople(
    tx,
    introduced.map(({ email }) => email),
  );
  await nameNameless(tx, introduced, known);
  const strangers = introduced.filter(({ email }) => !known.has(email));
  if (strangers.length === 0) return known;
  await lockAddresses(
    tx,
    strangers.map(({ email }) => email),
  );
  return new Map([...known, ...(await makePeople(tx, strangers))]);
}

async function nameNameless(tx: Tx, introduced: readonly Introduced[], known: Map<string, PersonBehind>) {
  for (const { email, name } of introduced) {
    const person = known.get(email);
    if (!name || person?.name !== email) continue;
    person.name = name;
    await tx.person.updateMany({ where: { id: person.personId, name: email, account: null }, data: { name } });
  }
}

/** The people the academy knows by these addresses, by address. */
export async function knownPeople(tx: Tx, emails: readonly EmailAddress[]): Promise<Map<string, PersonBehind>> {
  const found = await tx.person.findMany({
    where: { OR: [{ account: { email: { in: [...emails] } } }, { email: { in: [...emails] }, account: null }] },
    select: { id: true, name: true, email: true, account: { select: { email: true } } },
  });
  return new Map(
    found.map(({ id, name, email, account }) => [account?.email ?? email ?? "", { personId: id, name, made: false }]),
  );
}

async function makePeople(tx: Tx, strangers: readonly Introduced[]): Promise<Map<string, PersonBehind>> {
  const createdAt = clock.now();
  const unknown = await stillUnknown(tx, strangers);
  const made = await tx.person.createManyAndReturn({
    data: unknown.map((person) => ({ ...person, name: person.name || person.email, createdAt })),
    select: { id: true },
  });
  const people = await knownPeople(
    tx,
    strangers.map(({ email }) => email),
  );
  const newIds = new Set(made.map(({ id }) => id));
  return new Map([...people].map(([email, person]) => [email, { ...person, made: newIds.has(person.personId) }]));
}

// Others may have made them while we waited for the lock. The first words about an address count.
async function stillUnknown(tx: Tx, strangers: readonly Introduced[]): Promise<Introduced[]> {
  const known = await knownPeople(
    tx,
    strangers.map(({ email }) => email),
  );
  const first = new Map([...strangers].reverse().map((person) => [person.email, person]));
  return [...first.values()].filter(({ email }) => !known.has(email));
}
