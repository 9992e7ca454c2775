import "./without-demo";
import { expect, test } from "vitest";
import { guest } from "~/domain/access/actor";
import { requestAccount } from "~/domain/signing-in/request-account.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation, makeVisitor } from "../../support/factories";
import { aBrowser, address, codeIn, lastLetter } from "./browsers";

const school = { employer: "anders", employerName: "Basisschool De Boom", kind: "onderwijs" };

function asks(email: string, { browser, ip } = aBrowser(), answers = {}) {
  const rest = { ...school, municipality: "buiten-de-regio", ...answers };
  return requestAccount(guest, {
    name: "Noor Nieuw",
    email: address(email),
    jobTitle: "Leerkracht",
    browser,
    ip,
    ...rest,
  });
}

test("a newcomer proves the address with the code of the letter and has an account from then on", async () => {
  clock.set(new Date("2026-03-12T23:30:00Z"));
  const town = await makeOrganisation({ kind: "gemeente" });
  const browser = aBrowser();
  expect(await asks("noor@boom.example", browser, { municipality: town.slug })).toEqual({ outcome: "letter-sent" });
  expect(await db.account.count({ where: { email: "noor@boom.example" } })).toBe(0);
  const letter = await lastLetter("noor@boom.example");
  expect(letter).toMatchObject({ kind: "account-code", toName: "", personId: null });
  expect(await browser.enters(codeIn(letter))).toMatchObject({ outcome: "signed-in", opened: true });
  const account = await db.account.findUniqueOrThrow({
    where: { email: "noor@boom.example" },
    include: { person: { include: { memberships: true } } },
  });
  expect(account.person).toMatchObject({ name: "Noor Nieuw", jobTitle: "Leerkracht" });
  expect(account.person.memberships).toMatchObject([
    {
      organisationId: null,
      employerName: "Basisschool De Boom",
      organisationKind: "onderwijs",
      municipalityId: town.id,
      fromDay: new Date("2026-03-13"),
      untilDay: null,
    },
  ]);
  expect(await db.auditEntry.findFirst({ where: { subjectId: account.id } })).toMatchObject({
    action: "account.opened",
    actorKind: "GUEST",
  });
});

test("what an unproven newcomer typed stands in no letter", async () => {
  await asks("spam@elders.example");
  expect(JSON.stringify(await lastLetter("spam@elders.example"))).not.toContain("Noor");
});

test("an address with an account gets the same answer and an ordinary code; nothing of the account changes", async () => {
  const { email, name, personId } = await makeVisitor();
  const browser = aBrowser();
  expect(await asks(email, browser)).toEqual(await asks("anders@elders.example"));
  const letter = await lastLetter(email);
  expect(letter).toMatchObject({ kind: "sign-in-code", personId });
  expect(await browser.enters(codeIn(letter))).toMatchObject({ outcome: "signed-in", opened: false });
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({ name, jobTitle: null });
});

test("a deactivated account is not opened again by asking for one", async () => {
  const { accountId, email } = await makeVisitor();
  await db.account.update({ where: { id: accountId }, data: { deactivatedAt: clock.now() } });
  expect(await asks(email)).toEqual({ outcome: "letter-sent" });
  expect(await lastLetter(email)).toMatchObject({ kind: "no-account" });
});

test("two codes for one newcomer entered at the same moment open one account", async () => {
  const [desk, phone] = [aBrowser(), aBrowser()];
  await asks("dubbel@elders.example", desk);
  const first = codeIn(await lastLetter("dubbel@elders.example"));
  await asks("dubbel@elders.example", phone);
  const second = codeIn(await lastLetter("dubbel@elders.example"));
  const ends = await Promise.all([desk.enters(first), phone.enters(second)]);
  expect(ends.map((end) => "opened" in end && end.opened).sort()).toEqual([false, true]);
  expect(await db.person.count({ where: { account: { email: "dubbel@elders.example" } } })).toBe(1);
});

test("an employer that left the list meanwhile is asked again, and no letter goes", async () => {
  const end = await asks("weg@elders.example", aBrowser(), { employer: "opgeheven" });
  expect(end).toEqual({ outcome: "employment-unclear" });
  expect(await db.letter.count({ where: { toAddress: "weg@elders.example" } })).toBe(0);
});

test("asking for an account and for a code count together", async () => {
  for (let letter = 0; letter < 5; letter += 1) await asks("samen@elders.example");
  expect(await aBrowser().asks("samen@elders.example")).toMatchObject({ outcome: "too-many-letters" });
  expect(await asks("samen@elders.example")).toMatchObject({ outcome: "too-many-letters" });
});
