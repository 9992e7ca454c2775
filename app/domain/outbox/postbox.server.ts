import { NotFound } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { ownOrigin } from "~/platform/origin.server";
import { type PostboxMessage, postboxIsOpen } from "./postbox-message.server";

const PAGE = 25;
const MOST = 1000;

/** The postvak as a page, newest letter first; `to` is a whole address or the part before the @. Not found outside the demo. */
export async function postboxPage(to: string, page: number) {
  const where = keptFor(to);
  const [count, kept] = await Promise.all([
    db.delivery.count({ where }),
    keptLetters(where, { skip: (page - 1) * PAGE, take: PAGE }),
  ]);
  const letters = kept.map(({ id, message: { html: _, attachments, ...message } }) => ({
    id,
    ...message,
    attachments: attachments.map(({ filename, content }) => ({ filename, text: fromBase64(content) })),
  }));
  const pages = Math.max(1, Math.ceil(count / PAGE));
  return { letters, count, pages, now: clock.now().toISOString(), origin: ownOrigin() };
}

/** The newest letters of the postvak as they were kept, at most a thousand; `to` as for the page. */
export async function postboxMessages(to: string): Promise<PostboxMessage[]> {
  const kept = await keptLetters(keptFor(to), { take: MOST });
  return kept.map(({ message }) => message);
}

async function keptLetters(where: ReturnType<typeof keptFor>, part: { skip?: number; take: number }) {
  const select = { id: true, message: true };
  const kept = await db.delivery.findMany({ where, orderBy: [{ at: "desc" }, { id: "desc" }], select, ...part });
  return kept.map(({ id, message }) => ({ id, message: message as PostboxMessage }));
}

function keptFor(to: string) {
  if (!postboxIsOpen()) throw new NotFound("postbox");
  const address = to.trim().toLowerCase();
  if (address === "") return { outcome: "kept-in-postbox" };
  // A prefix becomes a LIKE pattern, in which these characters mean something else.
  const name = address.replace(/[\\%_]/g, "\\$&");
  const toAddress = address.includes("@") ? address : { startsWith: `${name}@` };
  return { outcome: "kept-in-postbox", toAddress };
}

function fromBase64(content: string): string {
  return Buffer.from(content, "base64").toString("utf8");
}
