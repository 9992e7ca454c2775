import { expect, test } from "vitest";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";

const HOUR = 60;
const DAY = 24 * HOUR;
const after = (minutes: number) => clock.set(new Date(Date.parse("2026-03-12T09:00:00Z") + minutes * 60_000));

async function signedIn(...roles: ("ADMINISTRATOR" | "MANAGEMENT")[]) {
  after(0);
  const visitor = await makeVisitor({ roles: roles.map((role) => ({ role })) });
  return { visitor, token: await sessions.create(visitor.accountId, newSession()) };
}

test("a token brings the visitor with today's rights", async () => {
  const { visitor, token } = await signedIn("MANAGEMENT");
  expect(await signedInVisitor(token)).toEqual(visitor);
  await db.roleGrant.deleteMany({ where: { accountId: visitor.accountId } });
  expect((await signedInVisitor(token))?.grants).toEqual([]);
});

test("an account that is deactivated or gone is signed out at once", async () => {
  const { visitor, token } = await signedIn();
  await db.account.update({ where: { id: visitor.accountId }, data: { deactivatedAt: clock.now() } });
  expect(await signedInVisitor(token)).toBeNull();
  await db.account.delete({ where: { id: visitor.accountId } });
  expect(await signedInVisitor(token)).toBeNull();
});

test("a professional stays signed in on their own device for weeks", async () => {
  const { token } = await signedIn();
  for (const days of [1, 14, 40]) {
    after(days * DAY);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(70 * DAY + 1);
  expect(await signedInVisitor(token)).toBeNull();
});

test.each(["ADMINISTRATOR", "MANAGEMENT"] as const)("%s is signed out after eight hours away", async (role) => {
  const { token } = await signedIn(role);
  for (const hours of [7, 14, 21]) {
    after(hours * HOUR);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(29 * HOUR + 1);
  expect(await signedInVisitor(token)).toBeNull();
  after(22 * HOUR);
  expect(await signedInVisitor(token)).toBeNull();
});

test("whoever holds a role is signed out after seven days of work", async () => {
  const { token } = await signedIn("ADMINISTRATOR");
  for (let minutes = 0; minutes < 7 * DAY; minutes += 7 * HOUR) {
    after(minutes);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(7 * DAY + 1);
  expect(await signedInVisitor(token)).toBeNull();
});
