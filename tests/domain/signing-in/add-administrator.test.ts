import { expect, test } from "vitest";
import { system } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { addAdministrator } from "~/domain/signing-in/add-administrator.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { address } from "./browsers";

const operator = system("operator");

test("the first administrator gets an account, the role and two lines in the log", async () => {
  const email = address("bea@academie.example");
  expect(await addAdministrator(operator, { email, name: "Bea Beheer" })).toEqual({ outcome: "added-with-account" });
  const { id } = await db.account.findUniqueOrThrow({ where: { email } });
  expect(await visitorOfAccount(id)).toMatchObject({ name: "Bea Beheer", grants: [{ role: "ADMINISTRATOR" }] });
  const log = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  expect(log).toMatchObject([
    { action: "account.opened", actorKind: "SYSTEM" },
    { action: "role.granted", actorKind: "SYSTEM", codes: { role: "ADMINISTRATOR" } },
  ]);
});

test("who has an account keeps it, name and all; twice is as good as once", async () => {
  const { email, accountId, name } = await makeVisitor();
  const added = { email: address(email), name: "Iemand Anders" };
  expect(await addAdministrator(operator, added)).toEqual({ outcome: "added" });
  expect(await addAdministrator(operator, added)).toEqual({ outcome: "already" });
  expect(await visitorOfAccount(accountId)).toMatchObject({ name, grants: [{ role: "ADMINISTRATOR" }] });
});

test("without a name no account is opened", async () => {
  const email = address("naamloos@academie.example");
  expect(await addAdministrator(operator, { email, name: null })).toEqual({ outcome: "name-missing" });
  expect(await db.account.count({ where: { email } })).toBe(0);
});

test("a deactivated account is left alone", async () => {
  const { email, accountId } = await makeVisitor();
  await db.account.update({ where: { id: accountId }, data: { deactivatedAt: clock.now() } });
  expect(await addAdministrator(operator, { email: address(email), name: "X" })).toEqual({ outcome: "deactivated" });
  expect(await db.roleGrant.count({ where: { accountId } })).toBe(0);
});

test("only the operator and administrators can", async () => {
  const visitor = await makeVisitor();
  const added = addAdministrator(visitor, { email: address(visitor.email), name: null });
  await expect(added).rejects.toThrow(NotAllowed);
});
