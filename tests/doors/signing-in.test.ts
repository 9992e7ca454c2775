import { expect, test } from "vitest";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import * as codePage from "~/routes/account/code-page";
import * as signInPage from "~/routes/account/sign-in-page";
import * as signOut from "~/routes/account/sign-out";
import { codeIn, lastLetter } from "../domain/signing-in/browsers";
import { makeVisitor } from "../support/factories";
import { aVisitingBrowser } from "./visiting-browser";

async function atCodePage(email: string, terug = "") {
  const browser = aVisitingBrowser();
  const answer = await browser.posts(signInPage.action, "/inloggen", { email, terug });
  expect(answer).toMatchObject({ status: 303, location: "/inloggen/code" });
  return browser;
}

async function signsIn(email: string, terug?: string) {
  const browser = await atCodePage(email, terug);
  const answer = await browser.posts(codePage.action, "/inloggen/code", { code: codeIn(await lastLetter(email)) });
  return { browser, answer };
}

test("from address to code to the page one came from", async () => {
  const { email, accountId } = await makeVisitor();
  const { browser, answer } = await signsIn(email, "/aanbod/workshop?x=1");
  expect(answer).toMatchObject({ status: 303, location: "/aanbod/workshop?x=1" });
  expect(await signedInVisitor(browser.cookie("sessie"))).toMatchObject({ accountId });
  expect(browser.cookie("aanmelding")).toBe("");
});

test("without a way back one lands at one's own learning", async () => {
  const { email } = await makeVisitor();
  expect((await signsIn(email)).answer.location).toBe("/mijn");
});

test.each(["//kwaad.nl", "https://kwaad.nl/aanbod", "/\\kwaad.nl", "javascript:alert(1)", "/uitloggen"])(
  "a way back %j is not followed",
  async (terug) => {
    const { email } = await makeVisitor();
    expect((await signsIn(email, terug)).answer.location).toBe("/mijn");
  },
);

test("the cookie is out of reach of scripts and other sites", async () => {
  const { email } = await makeVisitor();
  const { answer } = await signsIn(email);
  expect(answer.cookies.find((header) => header.startsWith("sessie="))).toMatch(
    /^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/,
  );
});

test("a session cookie from before signing in is not taken over, and a living one is dead afterwards", async () => {
  const { email, accountId } = await makeVisitor();
  const browser = await atCodePage(email);
  browser.holds("sessie", "chosen-by-somebody-else");
  await browser.posts(codePage.action, "/inloggen/code", { code: codeIn(await lastLetter(email)) });
  expect(browser.cookie("sessie")).not.toBe("chosen-by-somebody-else");
  expect(await sessions.read("chosen-by-somebody-else")).toBeNull();
  expect(await sessions.list(accountId)).toHaveLength(1);
});

test("a known and an unknown address get the same answer, letter by letter", async () => {
  const { email } = await makeVisitor();
  const answers = [];
  for (const address of [email, "vreemde@elders.example"]) {
    const browser = aVisitingBrowser();
    const asked = await browser.posts(signInPage.action, "/inloggen", { email: address });
    const guessed = await browser.posts(codePage.action, "/inloggen/code", { code: "AAAA-AAAA" });
    answers.push(JSON.stringify([asked, guessed]).replace(/aanmelding=[\w.-]+/g, "aanmelding=..."));
  }
  expect(answers[0]).toBe(answers[1]);
});

test.each([
  ["", "Vul uw e-mailadres in."],
  ["naam", "Vul een e-mailadres in zoals naam@organisatie.nl."],
  ["a@b.nl, c@d.nl", "Vul een e-mailadres in zoals naam@organisatie.nl."],
  ["a@b.nl\r\nBcc: c@d.nl", "Vul een e-mailadres in zoals naam@organisatie.nl."],
])("the address %j comes back with a sentence beside it", async (email, sentence) => {
  const answer = await aVisitingBrowser().posts(signInPage.action, "/inloggen", { email, terug: "/aanbod" });
  expect(answer).toMatchObject({ status: 400, errors: { email: [sentence] } });
  expect(answer.typed).toMatchObject({ ...(email ? { email } : {}), terug: "/aanbod" });
});

test("a code may be typed with small letters, spaces and no dash", async () => {
  const { email } = await makeVisitor();
  const browser = await atCodePage(email);
  const code = codeIn(await lastLetter(email))
    .toLowerCase()
    .replace("-", "  ");
  const answer = await browser.posts(codePage.action, "/inloggen/code", { code: ` ${code} ` });
  expect(answer.status).toBe(303);
});

test.each([
  ["", "Vul de code uit de e-mail in."],
  ["123", "Deze code kan niet kloppen. Een code heeft 8 letters en cijfers, zoals AC3D-7KR2."],
  ["AAAA-AAAA", "Deze code klopt niet. Kijk in de laatste e-mail. U kunt het nog 4 keer proberen."],
])("the code %j comes back with a sentence beside it", async (code, sentence) => {
  const { email } = await makeVisitor();
  const browser = await atCodePage(email);
  const answer = await browser.posts(codePage.action, "/inloggen/code", { code });
  expect(answer).toMatchObject({ status: 400, errors: { code: [sentence] } });
});

test("the code page says where the letter went; without a letter it leads to the first step", async () => {
  const { email } = await makeVisitor();
  const browser = await atCodePage(email, "/aanbod");
  expect(await browser.gets(codePage.loader, "/inloggen/code")).toEqual({ email, back: "/aanbod", demo: true });
  const stranger = aVisitingBrowser();
  expect(await stranger.gets(codePage.loader, "/inloggen/code")).toMatchObject({ status: 302, location: "/inloggen" });
  const guess = await stranger.posts(codePage.action, "/inloggen/code", { code: "AAAA-AAA2" });
  expect(guess).toMatchObject({ status: 303, location: "/inloggen" });
});

test.each(["%", "x.y", "e30.AAAA", "aanmelding", ""])(
  "a foreign or broken cookie %j means: not asked yet",
  async (value) => {
    const browser = aVisitingBrowser();
    browser.holds("aanmelding", value);
    expect(await browser.gets(codePage.loader, "/inloggen/code")).toMatchObject({ location: "/inloggen" });
  },
);

test("who is signed in has nothing to do here", async () => {
  const { email } = await makeVisitor();
  const { browser } = await signsIn(email);
  for (const [loader, path] of [
    [signInPage.loader, "/inloggen"],
    [codePage.loader, "/inloggen/code"],
  ] as const) {
    expect(await browser.gets(loader, path)).toMatchObject({ status: 302, location: "/mijn" });
  }
});

test("signing out ends the session, forgets the cookie and what the browser kept", async () => {
  const { accountId } = await makeVisitor();
  const browser = aVisitingBrowser();
  const token = await sessions.create(accountId, newSession());
  browser.holds("sessie", token);
  const answer = await browser.posts(signOut.action, "/uitloggen", {});
  expect(answer).toMatchObject({ status: 303, location: "/" });
  expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(browser.cookie("sessie")).toBe("");
  expect(await sessions.read(token)).toBeNull();
});

test("looking at the sign-out address signs nobody out", async () => {
  const { accountId } = await makeVisitor();
  const browser = aVisitingBrowser();
  const token = await sessions.create(accountId, newSession());
  browser.holds("sessie", token);
  expect(await browser.gets(signOut.loader, "/uitloggen")).toMatchObject({ status: 302, location: "/" });
  expect(await sessions.read(token)).not.toBeNull();
});
