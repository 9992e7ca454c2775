import "./without-demo";
import { expect, test } from "vitest";
import { NotAllowed } from "~/domain/access/refusals";
import { requestCode } from "~/domain/signing-in/request-code.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { aBrowser, address, codeIn, lastLetter } from "./browsers";

const soon = (minutes: number) => new Date(Date.parse("2026-03-12T09:00:00Z") + minutes * 60_000);

test("who has an account gets a letter with a code for ten minutes", async () => {
  const { email, personId, name } = await makeVisitor();
  await aBrowser().asks(email);
  const letter = await lastLetter(email);
  expect(letter).toMatchObject({ kind: "sign-in-code", personId, toName: name });
  expect(letter.facts).toEqual({ code: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/), minutes: 10 });
});

test("an unknown address gets the same answer, another letter, and the same rows", async () => {
  const { email } = await makeVisitor();
  const known = await aBrowser().asks(email);
  const unknown = await aBrowser().asks("vreemde@elders.example");
  expect(unknown).toEqual(known);
  expect(await lastLetter("vreemde@elders.example")).toMatchObject({ kind: "no-account", facts: {}, personId: null });
  const rowsOf = async (of: string) => [
    await db.signInCode.count({ where: { email: of } }),
    await db.letter.count({ where: { toAddress: of } }),
  ];
  expect(await rowsOf("vreemde@elders.example")).toEqual(await rowsOf(email));
});

test("a deactivated account is as good as none", async () => {
  const { accountId, email } = await makeVisitor();
  await db.account.update({ where: { id: accountId }, data: { deactivatedAt: clock.now() } });
  await aBrowser().asks(email);
  expect(await lastLetter(email)).toMatchObject({ kind: "no-account", personId: null });
});

test("the database knows a code by its hash alone", async () => {
  const { email } = await makeVisitor();
  await aBrowser().asks(email);
  const code = codeIn(await lastLetter(email));
  const row = JSON.stringify(await db.signInCode.findFirstOrThrow({ where: { email } }));
  expect(row).not.toContain(code);
  expect(row).not.toContain(code.replace("-", ""));
});

test.each(["known", "unknown"])(
  "an address that is %s gets five letters an hour, from whichever browser",
  async (which) => {
    const email = which === "known" ? (await makeVisitor()).email : "onbekend@elders.example";
    for (let letter = 0; letter < 5; letter += 1) {
      clock.set(soon(letter * 10));
      expect(await aBrowser().asks(email)).toEqual({ outcome: "letter-sent" });
    }
    clock.set(soon(59));
    const sixth = await aBrowser().asks(email);
    expect(sixth).toMatchObject({ outcome: "too-many-letters" });
    expect(Math.abs(("againAt" in sixth ? sixth.againAt : soon(0)).getTime() - soon(60).getTime())).toBeLessThan(2000);
    expect(await db.letter.count({ where: { toAddress: email } })).toBe(5);
    clock.set(soon(61));
    expect(await aBrowser().asks(email)).toEqual({ outcome: "letter-sent" });
  },
);

test("another spelling of an address counts as the same address", async () => {
  const spellings = [
    "Een.Naam@Elders.Example",
    " een.naam@elders.example ",
    "ｅen.naam@elders.example",
    "EEN.NAAM@ELDERS.EXAMPLE",
  ];
  for (const spelling of [...spellings, "een.naam@elders.example"]) await aBrowser().asks(spelling);
  expect(await aBrowser().asks("een.naam@elders.example")).toMatchObject({ outcome: "too-many-letters" });
});

test("of fifty at once for one address, five letters go", async () => {
  const browsers = Array.from({ length: 50 }, aBrowser);
  const ends = await Promise.all(browsers.map((browser) => browser.asks("druk@elders.example")));
  expect(ends.filter(({ outcome }) => outcome === "letter-sent")).toHaveLength(5);
  expect(await db.letter.count({ where: { toAddress: "druk@elders.example" } })).toBe(5);
});

test("who is signed in has no use for a code", async () => {
  const visitor = await makeVisitor();
  const asked = requestCode(visitor, { email: address(visitor.email), browser: "b", ip: "192.0.2.1" });
  await expect(asked).rejects.toThrow(NotAllowed);
});
