import { expect, test } from "vitest";
import { openAccount } from "~/domain/accounts/open-account.server";
import { personByEmail } from "~/domain/accounts/person-by-email.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";
import { address } from "../signing-in/browsers";

const open = (email: string, employment: Parameters<typeof openAccount>[1]["employment"] = null) =>
  inTransaction((tx) => openAccount(tx, { email: address(email), name: "Noor", jobTitle: "Wijkagent", employment }));

test("an account is a person with a membership from today, an Amsterdam day", async () => {
  clock.set(new Date("2026-03-29T22:30:00Z"));
  const { id: organisationId } = await makeOrganisation();
  const employment = {
    organisationId,
    employerName: null,
    organisationKind: "gemeente",
    municipalityId: organisationId,
  };
  const { personId, opened } = await open("noor@elders.example", employment);
  expect(opened).toBe(true);
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, include: { memberships: true } });
  expect(person).toMatchObject({ name: "Noor", jobTitle: "Wijkagent" });
  expect(person.memberships).toMatchObject([{ ...employment, fromDay: new Date("2026-03-30"), untilDay: null }]);
});

test("an address that has an account keeps it as it is", async () => {
  const { email, accountId, personId, name } = await makeVisitor();
  expect(await open(email)).toEqual({ accountId, personId, name, active: true, opened: false });
});

test("of many at once for one address one opens it", async () => {
  const ends = await Promise.all(Array.from({ length: 8 }, () => open("druk@elders.example")));
  expect(ends.filter(({ opened }) => opened)).toHaveLength(1);
  expect(new Set(ends.map(({ accountId }) => accountId)).size).toBe(1);
  expect(await db.account.count({ where: { email: "druk@elders.example" } })).toBe(1);
});

test("someone known without account is taken over with all that is theirs, under the name they give themselves", async () => {
  const known = await db.person.create({
    data: { name: "N. de Boer", jobTitle: "Boa", email: "deboer@elders.example", createdAt: clock.now() },
  });
  const { personId, name, opened } = await open("deboer@elders.example");
  expect({ personId, name, opened }).toEqual({ personId: known.id, name: "Noor", opened: true });
  const person = await db.person.findUniqueOrThrow({ where: { id: personId }, include: { account: true } });
  expect(person).toMatchObject({ name: "Noor", jobTitle: "Wijkagent", email: null });
  expect(person.account?.email).toBe("deboer@elders.example");
});

test("whoever signs up while someone else registers them becomes one person", async () => {
  const email = address("tegelijk@elders.example");
  const [{ personId }, ...people] = await Promise.all([
    open(email),
    ...Array.from({ length: 6 }, () => inTransaction((tx) => personByEmail(tx, email, "Noor"))),
  ]);
  expect(new Set(people.map((person) => person?.personId))).toEqual(new Set([personId]));
  expect(await db.person.count({ where: { OR: [{ email }, { account: { email } }] } })).toBe(1);
});
