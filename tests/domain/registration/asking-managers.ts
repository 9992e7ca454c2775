import type { Visitor } from "~/domain/access/actor";
import { recordedAs } from "~/domain/access/actor";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { askManager } from "~/domain/registration/ask-manager.server";
import { latestRegistration } from "~/domain/registration/own-registration.server";
import { placePerson } from "~/domain/registration/place-person.server";
import { promoteWaiting } from "~/domain/registration/promote-waiting.server";
import { db, inTransaction } from "~/platform/db.server";

/** Someone asks for a place and gives the address of their manager; returns the token that stands in the manager's letter. */
export async function requestWithManager(editionId: string, person: Visitor, manager = "baas@werk.example") {
  await inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    const left = await promoteWaiting(tx, edition);
    const newcomer = { personId: person.personId, source: "self", reason: "registered" } as const;
    const placed = await placePerson(tx, edition, left, { who: recordedAs(person), ...newcomer });
    await askManager(tx, edition, placed, manager);
  });
  return tokenTo(manager);
}

/** The token in the last letter to a manager. */
async function tokenTo(manager: string): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({
    where: { kind: "manager-asked", toAddress: manager },
    orderBy: { id: "desc" },
  });
  return String((letter.facts as { token?: string }).token);
}

/** The id of a person's last registration for an edition. */
export async function registrationIdOf(editionId: string, { personId }: Pick<Visitor, "personId">): Promise<string> {
  const registration = await latestRegistration(db, editionId, personId);
  if (!registration) throw new Error("there is no such registration");
  return registration.id;
}
