import type { Letter } from "@db/client";
import { db } from "~/platform/db.server";
import { sendMail } from "~/platform/mailer.server";
import { composeLetter } from "./compose-letter.server";
import { InOtherHands, releaseLetter, settleSent, takeInHand, withdrawUseless } from "./letter-in-hand.server";
import { KINDS_WITH_CODE } from "./letter-kinds";
import { postboxIsOpen, postboxMessage } from "./postbox-message.server";

/**
 * Sends one waiting letter and writes down that it went; a letter that was sent or withdrawn stays as it is. Throws when
 * it could not be handed over, so that the job tries again. Dying between the two gives at most one double, under the
 * same Message-ID. What waited longer for the same reader goes first, so that after a silence nobody reads the end before the beginning.
 */
export async function deliverLetter(letterId: string): Promise<void> {
  const letter = await db.letter.findUnique({ where: { id: letterId } });
  if (letter?.state !== "QUEUED") return;
  for (const earlier of await waitingLonger(letter)) await deliverEarlier(earlier);
  await deliver(letter);
}

async function deliver(letter: Letter): Promise<void> {
  const mail = await composeLetter(letter);
  if (!mail) {
    await withdrawUseless(letter);
    return;
  }
  if (postboxIsOpen()) {
    await settleSent(letter, "kept-in-postbox", { ...postboxMessage(mail) });
    return;
  }
  if (!(await takeInHand(letter))) return;
  try {
    await sendMail(mail);
  } catch (error) {
    await releaseLetter(letter, error);
    throw error;
  }
  await settleSent(letter, "handed-over");
}

// A code is of use for minutes only: it waits for nothing.
async function waitingLonger({ id, kind, personId, createdAt }: Letter): Promise<Letter[]> {
  if (!personId || KINDS_WITH_CODE.includes(kind)) return [];
  const earlier = { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
  return db.letter.findMany({
    where: { personId, state: "QUEUED", kind: { notIn: [...KINDS_WITH_CODE] }, ...earlier },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

// One with a fault of its own must not keep the others waiting; one that is being handed over does, and a mail server
// that says nothing keeps them all.
async function deliverEarlier(letter: Letter): Promise<void> {
  try {
    await deliver(letter);
  } catch (error) {
    if (error instanceof InOtherHands) throw error;
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    if (code !== undefined && responseCode === undefined) throw error;
  }
}
