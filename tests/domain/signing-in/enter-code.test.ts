import "./without-demo";
import { expect, test } from "vitest";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aBrowser, codeIn, lastLetter, NO_CODE, triesAt } from "./browsers";

const soon = (minutes: number) => new Date(Date.parse("2026-03-12T09:00:00Z") + minutes * 60_000);

test("the code of the letter signs in, once", async () => {
  const { email, accountId } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  const end = await browser.enters(code);
  expect(end).toMatchObject({ outcome: "signed-in", opened: false });
  expect(await signedInVisitor("token" in end ? end.token : "")).toMatchObject({ accountId, email });
  expect(await browser.enters(code)).toEqual({ outcome: "used" });
});

test("the session the browser still carried is dead after signing in", async () => {
  const { email, accountId } = await makeVisitor();
  const before = await sessions.create(accountId, newSession());
  const browser = aBrowser();
  await browser.enters(await browser.codeFor(email), before);
  expect(await sessions.read(before)).toBeNull();
  expect(await sessions.list(accountId)).toHaveLength(1);
});

test("a code works for ten minutes", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  clock.set(soon(0));
  const code = await browser.codeFor(email);
  clock.set(soon(11));
  expect(await browser.enters(code)).toEqual({ outcome: "old" });
  clock.set(soon(9));
  expect(await browser.enters(code)).toMatchObject({ outcome: "signed-in" });
});

test("an older code stays valid beside a newer one", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  const older = await browser.codeFor(email);
  await browser.asks(email);
  expect(await browser.enters(older)).toMatchObject({ outcome: "signed-in" });
});

test("a code works in the browser that asked and costs no tries elsewhere", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  const other = aBrowser();
  expect(await other.enters(code)).toEqual({ outcome: "not-asked-here" });
  const stranger = aBrowser();
  await stranger.asks(email);
  for (let guess = 0; guess < 6; guess += 1) await stranger.enters(NO_CODE);
  expect(await triesAt(email)).toEqual([5, 0]);
  expect(await browser.enters(code)).toMatchObject({ outcome: "signed-in" });
});

test("after five wrong tries the right code comes too late, and a new code gives new tries", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  for (const triesLeft of [4, 3, 2, 1]) {
    expect(await browser.enters(NO_CODE)).toEqual({ outcome: "wrong", triesLeft });
  }
  expect(await browser.enters(NO_CODE)).toEqual({ outcome: "too-many-tries" });
  expect(await browser.enters(code)).toEqual({ outcome: "too-many-tries" });
  expect(await browser.enters(await browser.codeFor(email))).toMatchObject({ outcome: "signed-in" });
});

test("the fifth try still counts", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  for (let guess = 0; guess < 4; guess += 1) await browser.enters(NO_CODE);
  expect(await browser.enters(code)).toMatchObject({ outcome: "signed-in" });
});

test("of fifty guesses at once five are looked at", async () => {
  const { email } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  const ends = await Promise.all(Array.from({ length: 50 }, () => browser.enters(NO_CODE)));
  expect(ends.filter(({ outcome }) => outcome === "wrong")).toHaveLength(4);
  expect(ends.filter(({ outcome }) => outcome === "too-many-tries")).toHaveLength(46);
  expect(await triesAt(email)).toEqual([5]);
  expect(await browser.enters(code)).toEqual({ outcome: "too-many-tries" });
});

test("of the right code entered many times at once one signs in", async () => {
  const { email, accountId } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  const ends = await Promise.all(Array.from({ length: 5 }, () => browser.enters(code)));
  expect(ends.map(({ outcome }) => outcome).sort()).toEqual(["signed-in", "used", "used", "used", "used"]);
  expect(await sessions.list(accountId)).toHaveLength(1);
});

test("guessing at an unknown address looks like guessing at a known one", async () => {
  const { email } = await makeVisitor();
  const guessesAt = async (address: string) => {
    const browser = aBrowser();
    await browser.asks(address);
    const ends = [];
    for (let guess = 0; guess < 7; guess += 1) ends.push(await browser.enters(NO_CODE));
    return ends;
  };
  expect(await guessesAt("vreemde@elders.example")).toEqual(await guessesAt(email));
});

test("an account that was deactivated meanwhile lets nobody in", async () => {
  const { email, accountId } = await makeVisitor();
  const browser = aBrowser();
  const code = await browser.codeFor(email);
  await db.account.update({ where: { id: accountId }, data: { deactivatedAt: clock.now() } });
  expect(await browser.enters(code)).toMatchObject({ outcome: "wrong" });
});

test("a network counts its failures alone: signing in leaves nothing, three hundred failures close it for an hour", async () => {
  const { email } = await makeVisitor();
  clock.set(soon(0));
  const browser = aBrowser();
  await browser.enters(await browser.codeFor(email));
  const code = await browser.codeFor(email);
  // The letter whose code is still unused counts as the first.
  for (let failure = 1; failure < 300; failure += 1) await browser.enters(NO_CODE);
  expect(await browser.enters(code)).toMatchObject({ outcome: "too-many-failures" });
  expect(await browser.asks(email)).toMatchObject({ outcome: "too-many-failures" });
  clock.set(soon(61));
  const elsewhere = { ...aBrowser(), ip: browser.ip };
  expect(await elsewhere.enters(await elsewhere.codeFor(email))).toMatchObject({ outcome: "signed-in" });
});

test("a code that is not in the letter but was made for an unknown address signs nobody in", async () => {
  const browser = aBrowser();
  await browser.asks("niemand@elders.example");
  expect(codeIn(await lastLetter("niemand@elders.example"))).toBe("undefined");
  expect(await browser.enters(NO_CODE)).toEqual({ outcome: "wrong", triesLeft: 4 });
});
