import type { Letter, Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { KINDS_WITH_CODE } from "./letter-kinds";

// Longer than handing over may take, shorter than a job may run: whoever died is followed by the next try.
export const IN_HAND_MS = 110_000;

/** Someone else is handing this letter over, or it tells something else by now. */
export class InOtherHands extends Error {
  override name = "InOtherHands";
}

/**
 * Takes a letter in hand, as it was read, before the mail server gets it: false when it was withdrawn or sent meanwhile.
 * Throws InOtherHands when it cannot be had now, so that its job comes back. A withdrawal after this
 * comes too late to stop it, but keeps it from being tried again.
 */
export async function takeInHand({ id, facts }: Letter): Promise<boolean> {
  const now = clock.now();
  const { count } = await db.letter.updateMany({
    where: {
      id,
      state: "QUEUED",
      facts: { equals: facts as Prisma.InputJsonValue },
      OR: [{ inHandUntil: null }, { inHandUntil: { lte: now } }],
    },
    data: { inHandUntil: new Date(now.getTime() + IN_HAND_MS) },
  });
  if (count === 1) return true;
  if ((await db.letter.count({ where: { id, state: "QUEUED" } })) === 1) throw new InOtherHands();
  return false;
}

/** Writes down a try that failed, by its code, and lets go of the letter. */
export async function releaseLetter(letter: Letter, error: unknown): Promise<void> {
  const code = failureCode(error);
  log().warn({ letter: letter.id, code }, "letter not handed over");
  await inTransaction(async (tx) => {
    const { count } = await tx.letter.updateMany({ where: { id: letter.id }, data: { inHandUntil: null } });
    if (count > 0) await tx.delivery.create({ data: triedNow(letter, `failed ${code}`) });
  });
}

/** Writes down that a letter went. One that was withdrawn while the mail server took it went all the same; in the postvak it doesn't. */
export async function settleSent(
  letter: Letter,
  outcome: "handed-over" | "kept-in-postbox",
  message?: Prisma.InputJsonObject,
): Promise<void> {
  const waiting = outcome === "kept-in-postbox" ? { state: "QUEUED" as const } : {};
  await inTransaction(async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { id: letter.id, ...waiting },
      data: { state: "SENT", sentAt: clock.now(), inHandUntil: null, ...withoutCode(letter) },
    });
    if (count > 0) await tx.delivery.create({ data: triedNow(letter, outcome, message) });
  });
}

/** Takes back a letter whose moment has passed. */
export async function withdrawUseless(letter: Letter): Promise<void> {
  await db.letter.updateMany({
    where: { id: letter.id, state: "QUEUED" },
    data: { state: "WITHDRAWN", ...withoutCode(letter) },
  });
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
