import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { type PostboxMessage, postboxIsOpen } from "./postbox-message.server";

const MOST = 1000;

export interface PostboxLetter extends PostboxMessage {
  id: string;
}

/** The letters of the postvak, newest first; `to` is a whole address or the part before the @. Not found outside the demo. */
export async function postboxPage(to: string, page: number, pageSize: number) {
  const where = keptFor(to);
  const [count, letters] = await Promise.all([
    db.delivery.count({ where }),
    keptLetters(to, { skip: (page - 1) * pageSize, take: pageSize }),
  ]);
  return { letters, count, pages: Math.max(1, Math.ceil(count / pageSize)) };
}

/** The newest letters of the postvak as they were kept, at most a thousand. */
export async function postboxMessages(to: string): Promise<PostboxMessage[]> {
  const letters = await keptLetters(to, { take: MOST });
  return letters.map(({ id: _, ...message }) => message);
}

async function keptLetters(to: string, part: { skip?: number; take: number }): Promise<PostboxLetter[]> {
  const kept = await db.delivery.findMany({
    where: keptFor(to),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, message: true },
    ...part,
  });
  return kept.map(({ id, message }) => ({ id, ...(message as PostboxMessage) }));
}

function keptFor(to: string) {
  if (!postboxIsOpen()) throw new NotFound("postbox");
  const address = to.trim().toLowerCase();
  if (address === "") return { outcome: "kept-in-postbox" };
  const toAddress = address.includes("@") ? address : { startsWith: `${address}@` };
  return { outcome: "kept-in-postbox", toAddress };
}
