import { expect, test } from "vitest";
import { visitorOfAccount } from "~/domain/accounts/visitor-of-account.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";

test("a visitor carries name, address, grants with their scope and today's organisation", async () => {
  const { id: themeId } = await makeTheme();
  const { id: organisationId } = await makeOrganisation();
  const roles = [{ role: "THEME_LEAD", themeId } as const, { role: "TRAINER" } as const];
  const { accountId, personId } = await makeVisitor({
    name: "Thea",
    email: "thea@test.example",
    organisationId,
    roles,
  });
  expect(await visitorOfAccount(accountId)).toEqual({
    kind: "visitor",
    accountId,
    personId,
    name: "Thea",
    email: "thea@test.example",
    organisationId,
    employerName: null,
    employerProven: true,
    audienceIds: [],
    grants: expect.arrayContaining([
      { role: "THEME_LEAD", themeId, organisationId: null },
      { role: "TRAINER", themeId: null, organisationId: null },
    ]),
  });
});

test("the organisation is that of the Amsterdam day", async () => {
  const { accountId, personId, organisationId: former } = await makeVisitor();
  const { id: next } = await makeOrganisation();
  await db.membership.updateMany({ where: { personId }, data: { untilDay: new Date("2026-04-01") } });
  await db.membership.create({
    data: { personId, organisationId: next, organisationKind: "gemeente", fromDay: new Date("2026-04-01") },
  });
  const organisationAt = async (moment: string) => {
    clock.set(new Date(moment));
    return (await visitorOfAccount(accountId))?.organisationId;
  };
  expect(await organisationAt("2026-03-31T21:59:00Z")).toBe(former);
  expect(await organisationAt("2026-03-31T22:01:00Z")).toBe(next);
});

test("who has no membership today has no organisation", async () => {
  const { accountId, personId } = await makeVisitor();
  await db.membership.updateMany({ where: { personId }, data: { untilDay: new Date("2021-01-01") } });
  expect(await visitorOfAccount(accountId)).toMatchObject({ organisationId: null });
});

test("an account that is deactivated or not there is nobody", async () => {
  const { accountId } = await makeVisitor();
  await db.account.update({ where: { id: accountId }, data: { deactivatedAt: clock.now() } });
  expect(await visitorOfAccount(accountId)).toBeNull();
  expect(await visitorOfAccount(crypto.randomUUID())).toBeNull();
});
