import { beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { inviteForm } from "~/domain/editions/invite.form";
import { type InviteOutcome, inviteToEdition } from "~/domain/editions/invite.server";
import type { InviteChoice } from "~/domain/editions/invite-choice";
import { invitePage } from "~/domain/editions/invite-page.server";
import { stopInvitations } from "~/domain/editions/stop-invitations.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor, unique } from "../../support/factories";

const text = "Komt u ook?";
let lead: Visitor;
let edition: Awaited<ReturnType<typeof makeEdition>>;
let audienceId: string;

const choose = (choice: Partial<InviteChoice>): InviteChoice => ({
  sources: ["people", "contacts", "interested", "typed"],
  audienceIds: [audienceId],
  kind: "",
  region: "",
  organisationId: "",
  typed: [],
  ...choice,
});

beforeEach(async () => {
  const theme = await makeTheme();
  lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const offering = await makeOffering({ themeIds: [theme.id] });
  edition = await makeEdition({ offeringId: offering.id });
  audienceId = (await db.audience.create({ data: { slug: `d${unique()}`, title: "Jurist", position: unique() } })).id;
});

async function agreed(overrides: { organisationId?: string } = {}): Promise<Visitor> {
  const visitor = await makeVisitor({ audienceIds: [audienceId], ...overrides });
  await db.person.update({ where: { id: visitor.personId }, data: { invitableFrom: clock.now() } });
  return visitor;
}

async function contact(email: string, overrides: { kind?: string } = {}) {
  const { id: organisationId } = await makeOrganisation(overrides);
  return db.contact.create({ data: { organisationId, name: "Contact", email } });
}

async function seen(choice: Partial<InviteChoice>) {
  const end = await inviteToEdition(lead, { editionId: edition.id, choice: choose(choice), text, agreed: "" });
  if (end.outcome !== "to-agree") throw new Error(end.outcome);
  return end;
}

async function invite(choice: Partial<InviteChoice>): Promise<InviteOutcome> {
  const { agreed } = await seen(choice);
  return inviteToEdition(lead, { editionId: edition.id, choice: choose(choice), text, agreed });
}

const addressesWritten = async () =>
  (await db.letter.findMany({ where: { kind: "invitation", subjectId: edition.id } }))
    .map((row) => row.toAddress)
    .sort();

async function tokenFor(address: string): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({ where: { kind: "invitation", toAddress: address } });
  return (letter.facts as { stopToken: string }).stopToken;
}

describe("inviting people who agreed", () => {
  test("writes nothing before the lead saw how many there are and what they read", async () => {
    await agreed();
    const { reach, letter } = await seen({ sources: ["people"] });
    expect(reach).toMatchObject({ total: 1, bySource: { people: 1 }, leftOut: 0 });
    expect(letter.text).toContain(text);
    expect(await addressesWritten()).toEqual([]);
  });

  test("writes one letter each and opens the edition for them", async () => {
    const [one, other] = [await agreed(), await agreed()];
    expect(await invite({ sources: ["people"] })).toEqual({ outcome: "invited", written: 2 });
    expect(await addressesWritten()).toEqual([one.email, other.email].sort());
    const invited = await db.editionInvitation.findMany({ where: { editionId: edition.id } });
    expect(invited.map(({ personId }) => personId).sort()).toEqual([one.personId, other.personId].sort());
  });

  test("leaves out who did not agree, whose audience or organisation does not fit, and who is on the list", async () => {
    await makeVisitor({ audienceIds: [audienceId] });
    const school = await makeOrganisation({ kind: "onderwijs" });
    const fits = await agreed({ organisationId: school.id });
    const registered = await agreed({ organisationId: school.id });
    await agreed();
    await registerForEdition(registered, { slug: edition.offering.slug, editionId: edition.id });
    await invite({ sources: ["people"], organisationId: school.id });
    expect(await addressesWritten()).toEqual([fits.email]);
  });

  test("asks again when meanwhile someone came in or left, or other words were written", async () => {
    await agreed();
    const { agreed: word } = await seen({ sources: ["people"] });
    await agreed();
    const again = { editionId: edition.id, choice: choose({ sources: ["people"] }), text, agreed: word };
    expect(await inviteToEdition(lead, again)).toMatchObject({ outcome: "to-agree", reach: { total: 2 } });
  });
});

describe("nobody is invited twice", () => {
  test("whatever ways lead to one address, and whatever was sent before", async () => {
    const person = await agreed();
    await contact(person.email);
    const choice = { typed: [person.email, "nieuw@test.example"] };
    expect(await invite(choice)).toEqual({ outcome: "invited", written: 2 });
    expect((await seen(choice)).reach).toMatchObject({ total: 0, leftOut: 2 });
    expect(await addressesWritten()).toEqual(["nieuw@test.example", person.email].sort());
  });

  test("by two who send at the same moment", async () => {
    await agreed();
    const { agreed: word } = await seen({ sources: ["people"] });
    const sending = { editionId: edition.id, choice: choose({ sources: ["people"] }), text, agreed: word };
    await Promise.all([inviteToEdition(lead, sending), inviteToEdition(lead, sending)]);
    expect(await addressesWritten()).toHaveLength(1);
  });
});

describe("the link in an invitation stops what led to it", () => {
  const guest = { kind: "guest" } as const;

  test("for a person who had agreed: they no longer agree", async () => {
    const person = await agreed();
    await invite({ sources: ["people"] });
    await stopInvitations(guest, await tokenFor(person.email));
    expect(await db.person.findUnique({ where: { id: person.personId } })).toMatchObject({ invitableFrom: null });
  });

  test("for who wanted to hear of dates: they are no longer kept informed", async () => {
    const person = await makeVisitor();
    const { offeringId } = edition;
    await db.interest.create({ data: { offeringId, personId: person.personId, askedAt: clock.now() } });
    await invite({ sources: ["interested"] });
    await stopInvitations(guest, await tokenFor(person.email));
    expect(await db.interest.count({ where: { offeringId } })).toBe(0);
  });

  test("for a contact and a typed address: nobody can write them again", async () => {
    const kind = `soort-${unique()}`;
    const email = `contact${unique()}@test.example`;
    const typed = `getypt${unique()}@test.example`;
    await contact(email, { kind });
    const choice = { sources: ["contacts", "typed"] as InviteChoice["sources"], kind, typed: [typed] };
    await invite(choice);
    for (const address of [email, typed]) {
      await stopInvitations(guest, await tokenFor(address));
      await stopInvitations(guest, await tokenFor(address));
    }
    edition = await makeEdition({ offeringId: edition.offeringId });
    expect((await seen({ ...choice, typed: [typed, email] })).reach.total).toBe(0);
    expect(JSON.stringify(await db.stoppedAddress.findMany())).not.toContain(typed);
  });

  test("but not when it is not ours", async () => {
    for (const token of ["", "abc", "abc.def", "cGVyc29uOjE.AAAA"]) {
      await expect(stopInvitations(guest, token)).rejects.toMatchObject({ name: "NotFound" });
    }
  });
});

test("who does not lead the theme finds no page and invites nobody", async () => {
  const other = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: (await makeTheme()).id }] });
  await expect(invitePage(other, edition.id)).rejects.toMatchObject({ name: "NotFound" });
  const sending = { editionId: edition.id, choice: choose({}), text, agreed: "" };
  await expect(inviteToEdition(other, sending)).rejects.toMatchObject({ name: "NotFound" });
});

test("a form that names what is no id is refused and asks nothing of the database", () => {
  const form = { bron: "people", tekst: text };
  expect(inviteForm.safeParse({ ...form, doelgroep: audienceId, organisatie: "" }).success).toBe(true);
  expect(inviteForm.safeParse({ ...form, doelgroep: [audienceId, "x"] }).success).toBe(false);
  expect(inviteForm.safeParse({ ...form, organisatie: "x" }).success).toBe(false);
});

test("an edition that began, was cancelled or is a draft takes no invitations", async () => {
  const sending = { choice: choose({}), text, agreed: "" };
  for (const overrides of [{ startsInHours: -1 }, { state: "CANCELLED" as const }, { state: "DRAFT" as const }]) {
    const { id: editionId } = await makeEdition({ offeringId: edition.offeringId, ...overrides });
    expect(await inviteToEdition(lead, { editionId, ...sending })).toEqual({ outcome: "not-open" });
  }
});
