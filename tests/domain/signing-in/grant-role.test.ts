import { expect, test } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { NotAllowed, NotFound } from "~/domain/access/refusals";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { grantRole } from "~/domain/signing-in/grant-role.server";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { db } from "~/platform/db.server";
import { makeTheme, makeVisitor } from "../../support/factories";

test("an administrator gives a role with its scope, once, and the log knows", async () => {
  const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
  const { accountId } = await makeVisitor();
  const { id: themeId } = await makeTheme();
  expect(await grantRole(administrator, { accountId, role: "THEME_LEAD", themeId })).toEqual({ outcome: "granted" });
  expect(await grantRole(administrator, { accountId, role: "THEME_LEAD", themeId })).toEqual({ outcome: "already" });
  expect((await visitorOfAccount(accountId))?.grants).toEqual([{ role: "THEME_LEAD", themeId, organisationId: null }]);
  expect(await db.auditEntry.findMany({ where: { subjectId: accountId } })).toMatchObject([
    { action: "role.granted", actorId: administrator.accountId, codes: { role: "THEME_LEAD", themeId } },
  ]);
});

test("a token from before the role is dead", async () => {
  const { accountId } = await makeVisitor();
  const token = await sessions.create(accountId, newSession());
  await grantRole(system("operator"), { accountId, role: "MANAGEMENT" });
  expect(await sessions.read(token)).toBeNull();
  const later = await sessions.create(accountId, newSession());
  await grantRole(system("operator"), { accountId, role: "MANAGEMENT" });
  expect(await sessions.read(later)).not.toBeNull();
});

test("an account that is not there gets no role", async () => {
  const granted = grantRole(system("operator"), { accountId: crypto.randomUUID(), role: "TRAINER" });
  await expect(granted).rejects.toThrow(NotFound);
});

test("others give no roles, least of all to themselves", async () => {
  const manager = await makeVisitor({ roles: [{ role: "MANAGEMENT" }] });
  const { accountId } = manager;
  await expect(grantRole(manager, { accountId, role: "ADMINISTRATOR" })).rejects.toThrow(NotAllowed);
  await expect(grantRole(guest, { accountId, role: "ADMINISTRATOR" })).rejects.toThrow(NotAllowed);
});
