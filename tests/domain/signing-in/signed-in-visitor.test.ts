import { expect, test } from "vitest";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";

const HOUR = 60;
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

test("everyone stays signed in through a working day", async () => {
  const { token } = await signedIn();
  for (const hours of [1, 4, 11, 18]) {
    after(hours * HOUR);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(26 * HOUR + 1);
  expect(await signedInVisitor(token)).toBeNull();
});

test("an administrator who is away for half an hour is signed out", async () => {
  const { token } = await signedIn("ADMINISTRATOR");
  for (const minutes of [29, 58, 87]) {
    after(minutes);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(118);
  expect(await signedInVisitor(token)).toBeNull();
  after(90);
  expect(await signedInVisitor(token)).toBeNull();
});

test("an administrator is signed out after twelve hours of work", async () => {
  const { token } = await signedIn("ADMINISTRATOR");
  for (let minutes = 0; minutes < 12 * HOUR; minutes += 20) {
    after(minutes);
    expect(await signedInVisitor(token)).not.toBeNull();
  }
  after(12 * HOUR + 1);
  expect(await signedInVisitor(token)).toBeNull();
});
