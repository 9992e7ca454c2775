import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { logLook } from "~/domain/audit/log-look.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { canBeResent } from "./letter-words";

const PAGE = 50;
// Letters go within seconds: one that waits longer has something the matter.
const USUAL_WAIT_MS = 60_000;

const facts = {
  id: true,
  kind: true,
  state: true,
  toName: true,
  toAddress: true,
  createdAt: true,
  sentAt: true,
  deliveries: { orderBy: { at: "desc" }, take: 15, select: { id: true, at: true, outcome: true } },
} as const;

/**
 * The letters that did not go, those given up first and then the longest waiting; with an address, every letter to it, the
 * newest first. What they say is not in it. The look at these names is logged.
 */
export async function lettersOverview(actor: Visitor, { address, page }: { address: string; page: number }) {
  insist(may.resendLetters(actor));
  const now = clock.now();
  const wanted = address.trim().toLowerCase();
  const waiting = { state: "QUEUED" as const, createdAt: { lte: new Date(now.getTime() - USUAL_WAIT_MS) } };
  const stuck = { OR: [{ state: "FAILED" as const }, waiting] };
  const where = wanted === "" ? stuck : { toAddress: wanted };
  const [count, failed, queued, letters] = await Promise.all([
    db.letter.count({ where }),
    db.letter.count({ where: { state: "FAILED" } }),
    db.letter.count({ where: { state: "QUEUED" } }),
    db.letter.findMany({
      where,
      // Of the states, FAILED is the last that the database knows.
      orderBy: wanted === "" ? [{ state: "desc" }, { createdAt: "asc" }] : [{ createdAt: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: facts,
    }),
  ]);
  if (letters.length > 0) await logLook(recordedAs(actor), { list: "letters", id: actor.accountId });
  return {
    address: wanted,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE)),
    count,
    failed,
    queued,
    letters: letters.map((letter) => ({ ...letter, can: { resend: canBeResent(letter) } })),
    now,
  };
}
