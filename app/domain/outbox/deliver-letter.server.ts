import type { Letter, Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { type Mail, sendMail } from "~/platform/mailer.server";
import { composeLetter } from "./compose-letter.server";
import { KINDS_WITH_CODE } from "./letter-kinds";
import { type PostboxMessage, postboxIsOpen, postboxMessage } from "./postbox-message.server";

/**
 * Sends one waiting letter and writes down that it went; a letter that was sent or withdrawn stays as it is. Throws when
 * it could not be handed over, so that the job tries again. Dying between the two gives at most one double, under the
 * same Message-ID.
 */
export async function deliverLetter(letterId: string): Promise<void> {
  const letter = await db.letter.findUnique({ where: { id: letterId } });
  if (letter?.state !== "QUEUED") return;
  const mail = await composeLetter(letter);
  if (!mail)
    await db.letter.updateMany({
      where: { id: letterId, state: "QUEUED" },
      data: { state: "WITHDRAWN", ...withoutCode(letter) },
    });
  else if (postboxIsOpen()) await keepInPostbox(letter, postboxMessage(mail));
  else await handOver(letter, mail);
}

async function keepInPostbox(letter: Letter, message: PostboxMessage): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.letter.updateMany({ where: { id: letter.id, state: "QUEUED" }, data: sent(letter) });
    if (count > 0) await tx.delivery.create({ data: triedNow(letter, "kept-in-postbox", { ...message }) });
  });
}

async function handOver(letter: Letter, mail: Mail): Promise<void> {
  try {
    await sendMail(mail);
  } catch (error) {
    const code = failureCode(error);
    log().warn({ letter: letter.id, code }, "letter not handed over");
    await db.delivery.create({ data: triedNow(letter, `failed ${code}`) });
    throw error;
  }
  await inTransaction(async (tx) => {
    await tx.letter.update({ where: { id: letter.id }, data: sent(letter) });
    await tx.delivery.create({ data: triedNow(letter, "handed-over") });
  });
}

function sent(letter: Letter) {
  return { state: "SENT", sentAt: clock.now(), ...withoutCode(letter) } as const;
}

// Codes are kept hashed; a letter that has gone must not be the place where one can still be read.
function withoutCode({ kind }: Letter) {
  return KINDS_WITH_CODE.includes(kind) ? { facts: {} } : {};
}

function triedNow({ id, toAddress }: Letter, outcome: string, message?: Prisma.InputJsonObject) {
  return { letterId: id, at: clock.now(), outcome, toAddress: toAddress.toLowerCase(), message };
}

/** What went wrong as a code; the server's own words may hold an address. */
function failureCode(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? "UNKNOWN", responseCode].filter(Boolean).join(" ");
}
