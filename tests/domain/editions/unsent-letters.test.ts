import { expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { everyone } from "~/domain/editions/edition-people-filter";
import { editionToCancel } from "~/domain/editions/edition-to-cancel.server";
import { inviteToEdition } from "~/domain/editions/invite.server";
import { messagePeople } from "~/domain/editions/message-people.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { unique } from "../../support/factories";
import { anEdition, enrol } from "./an-edition";
import { changes, movedTo } from "./changing";

const KINDS = ["invitation", "edition-message"];

/** An edition for which an invitation and a message wait for a mail server that says nothing. */
async function withLettersWaiting() {
  const { lead, edition } = await anEdition();
  await enrol(edition.id, ["CONFIRMED"]);
  await invites(lead, edition.id);
  await writes(lead, edition.id);
  expect(await letters(edition.id)).toHaveLength(2);
  return { lead, edition };
}

async function invites(lead: Visitor, editionId: string) {
  const typed = [`gast${unique()}@test.example`];
  const choice = { sources: ["typed" as const], audienceIds: [], kind: "", region: "", organisationId: "", typed };
  const inviting = { editionId, choice, text: "Komt u ook?" };
  const seen = await inviteToEdition(lead, { ...inviting, agreed: "" });
  await inviteToEdition(lead, { ...inviting, agreed: "agreed" in seen ? seen.agreed : "" });
}

async function writes(lead: Visitor, editionId: string) {
  const target = { ids: [], filter: { ...everyone, groups: ["place" as const] } };
  const message = { messageId: newId(clock.now()), target, subject: "Tot dan", text: "Tot dan!" };
  const seen = await messagePeople(lead, editionId, { ...message, agreed: "" });
  await messagePeople(lead, editionId, { ...message, agreed: "agreed" in seen ? seen.agreed : "" });
}

async function letters(editionId: string) {
  return db.letter.findMany({ where: { kind: { in: KINDS }, subjectId: editionId } });
}

it("invitations and messages that wait tell the new date of an edition that moved", async () => {
  const { lead, edition } = await withLettersWaiting();
  expect(await changes(lead, edition.id, movedTo("2026-03-19"))).toMatchObject({ outcome: "changed" });
  for (const { state, facts } of await letters(edition.id)) {
    expect(state).toBe("QUEUED");
    expect(facts).toMatchObject({ meetings: [{ startsAt: "2026-03-19T12:30:00.000Z" }] });
  }
});

it("none of them goes any more once it is called off", async () => {
  const { lead, edition } = await withLettersWaiting();
  const { agreed } = await editionToCancel(lead, edition.id);
  await cancelEdition(lead, { editionId: edition.id, reason: "De trainer is ziek.", agreed });
  expect((await letters(edition.id)).map(({ state }) => state)).toEqual(["WITHDRAWN", "WITHDRAWN"]);
});
