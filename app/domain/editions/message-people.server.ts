import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { composeLetter } from "~/domain/outbox/compose-letter.server";
import type { LetterContent } from "~/domain/outbox/letter-kinds";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { editionLetterFacts } from "~/domain/registration/registration-letter.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { wordFor } from "./agreement.server";
import type { PeopleRow } from "./edition-people-rows.server";
import { receiversOf } from "./message-people-receivers.server";
import type { MessageTarget } from "./message-people-target";
import type { MessageReach } from "./message-people-words";

interface Message {
  /** Made by the page, so that sending twice writes once. */
  messageId: string;
  target: MessageTarget;
  subject: string;
  text: string;
  /** The word for the effect that was seen; empty before. */
  agreed: string;
}

type MessageOutcome =
  | { outcome: "sent"; written: number }
  | { outcome: "nobody" | "unpublished" }
  | { outcome: "to-agree"; agreed: string; reach: MessageReach; letter: { subject: string; text: string } };

type Reachable = PeopleRow & { email: string };

/**
 * Writes a letter to people of an edition, one each. Not before who sends it has seen it and whom it reaches: until then,
 * or when that changed meanwhile, it answers with both and writes nothing. NotFound outside the actor's themes.
 */
export async function messagePeople(actor: Visitor, editionId: string, message: Message): Promise<MessageOutcome> {
  return inTransaction(async (tx) => {
    insist(may.keepPeople(actor, await editionStaff(tx, workScope(actor), editionId)));
    const edition = await lockEdition(tx, editionId);
    if (edition.state !== "PUBLISHED") return { outcome: "unpublished" };
    const receivers = await receiversOf(tx, edition.id, message.target);
    const reachable = receivers.filter((receiver): receiver is Reachable => receiver.email !== null);
    if (reachable.length === 0) return { outcome: "nobody" };
    const { subject, text, messageId } = message;
    const ids = reachable.map(({ id }) => id);
    const reach = { reached: ids.length, unreachable: receivers.length - ids.length };
    const agreed = wordFor({ ids, reach, subject, text });
    const letter = letterOf(edition, actor, message);
    if (message.agreed !== agreed) {
      return { outcome: "to-agree", agreed, reach, letter: await preview(letter, actor) };
    }
    const written = await queueLetters(
      tx,
      reachable.map(({ id, personId, name, email }) => ({
        key: `edition-message:${messageId}:${id}`,
        letter,
        to: { address: email, name, personId },
        subject: { kind: "edition-message", id: edition.id },
      })),
    );
    if (written > 0) {
      const line = { action: "people.messaged", subjectKind: "edition", subjectId: edition.id };
      await writeAudit(tx, recordedAs(actor), { ...line, codes: { people: written } });
    }
    return { outcome: "sent", written };
  });
}

function letterOf(edition: LockedEdition, { name }: Visitor, { subject, text }: Message): LetterContent {
  return { kind: "edition-message", facts: { ...editionLetterFacts(edition, 0), subject, text, senderName: name } };
}

/** The letter as its readers get it, with the sender's own name where theirs will be. */
async function preview({ kind, facts }: LetterContent, { name, email }: Visitor) {
  const addressed = { toAddress: email, toName: name, personId: null, createdAt: clock.now() };
  const mail = await composeLetter({ id: "preview", kind, facts, ...addressed });
  return { subject: mail?.subject ?? "", text: mail?.text ?? "" };
}
