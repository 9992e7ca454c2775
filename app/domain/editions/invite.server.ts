import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { invitePeople } from "~/domain/catalogue/invited-people.server";
import { type LockedEdition, lockEdition } from "~/domain/catalogue/lock-edition.server";
import { composeLetter } from "~/domain/outbox/compose-letter.server";
import { invitationKey } from "~/domain/outbox/invited-addresses.server";
import type { LetterContent } from "~/domain/outbox/letter-kinds";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { editionLetterFacts } from "~/domain/registration/registration-letter.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { wordFor } from "./agreement.server";
import type { InviteChoice, Invitee, InviteReach } from "./invite-choice";
import { stopToken } from "./invite-stop.server";
import { inviteesOf } from "./invitees.server";

interface Inviting {
  editionId: string;
  choice: InviteChoice;
  /** The words of whoever invites. */
  text: string;
  /** The word for what was seen; empty before. */
  agreed: string;
}

export type InviteOutcome =
  | { outcome: "invited"; written: number }
  | { outcome: "not-open" }
  | { outcome: "to-agree"; agreed: string; reach: InviteReach; letter: { subject: string; text: string } };

/**
 * Invites everyone whom a choice reaches, one letter each. Not before who invites has seen how many there are and what they
 * read: until then, or when that changed meanwhile, it answers with both and writes nothing. NotFound outside the actor's themes.
 */
export async function inviteToEdition(actor: Visitor, inviting: Inviting): Promise<InviteOutcome> {
  const { editionId, choice, text } = inviting;
  return inTransaction(async (tx) => {
    insist(may.keepPeople(actor, await editionStaff(tx, workScope(actor), editionId)));
    const edition = await lockEdition(tx, editionId);
    if (!takesInvitations(edition)) return { outcome: "not-open" };
    const { invitees, reach } = await inviteesOf(tx, edition, choice);
    const agreed = wordFor({ addresses: invitees.map(({ address }) => address), text });
    if (agreed !== inviting.agreed)
      return { outcome: "to-agree", agreed, reach, letter: await preview(edition, text, actor) };
    await invitePeople(
      tx,
      editionId,
      invitees.flatMap(({ personId }) => personId ?? []),
    );
    const written = await queueLetters(
      tx,
      invitees.map((invitee) => ({
        key: invitationKey(editionId, invitee.address),
        letter: letterTo(edition, text, invitee.stops),
        to: { address: invitee.address, name: invitee.name, personId: invitee.personId },
        subject: { kind: "invitation", id: editionId },
      })),
    );
    const line = { action: "people.invited", subjectKind: "edition", subjectId: editionId };
    await writeAudit(tx, recordedAs(actor), { ...line, codes: { ...reach.bySource } });
    return { outcome: "invited", written };
  });
}

/** Whether it still makes sense to ask people to come. */
export function takesInvitations({ state, startsAt, closesAt }: LockedEdition): boolean {
  const now = clock.now();
  return state === "PUBLISHED" && (startsAt === null || startsAt > now) && (closesAt === null || closesAt > now);
}

function letterTo(edition: LockedEdition, text: string, stops: Invitee["stops"]): LetterContent {
  return { kind: "invitation", facts: { ...editionLetterFacts(edition, 0), text, stopToken: stopToken(stops) } };
}

/** The letter as its readers get it, with the sender's own name where theirs will be and a link that stops nothing. */
async function preview(edition: LockedEdition, text: string, { name, email }: Visitor) {
  const addressed = { toAddress: email, toName: name, personId: null, createdAt: clock.now() };
  const mail = await composeLetter({ id: "preview", ...letterTo(edition, text, []), ...addressed });
  return { subject: mail?.subject ?? "", text: mail?.text ?? "" };
}
