import { expect, test } from "vitest";
import { limitsFor } from "~/domain/signing-in/limits";
import { countToward } from "~/domain/signing-in/rate-limit.server";
import { removeExpiredSignIns } from "~/domain/signing-in/remove-expired.server";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aBrowser } from "./browsers";

test("what is over is gone the next night, what lives stays", async () => {
  clock.set(new Date("2026-03-12T09:00:00Z"));
  const { email, accountId } = await makeVisitor();
  await aBrowser().asks(email);
  await sessions.create(accountId, newSession());
  clock.set(new Date("2026-04-13T09:30:00Z"));
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  const living = await sessions.create(accountId, newSession());
  await countToward(limitsFor(true).letters, "vandaag@elders.example");
  await removeExpiredSignIns();
  expect(await db.signInCode.count()).toBe(1);
  expect(await db.session.count()).toBe(1);
  expect(await db.rateLimit.count({ where: { windowStart: { lt: new Date("2026-04-13T00:00:00Z") } } })).toBe(0);
  expect(await db.rateLimit.count()).toBeGreaterThan(0);
  expect(await sessions.read(living)).not.toBeNull();
  expect(await browser.enters(code)).toMatchObject({ outcome: "signed-in" });
});
