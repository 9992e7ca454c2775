import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type BlockOutcome, type BlockPost, doBlock } from "~/domain/learning/do-block.server";
import { db } from "~/platform/db.server";

/** Does what a browser kept until there was a connection. NotFound when it was kept in another's progress: browsers are shared. */
export async function takeKeptPost(
  actor: Visitor,
  progressId: string,
  post: Required<BlockPost>,
): Promise<BlockOutcome> {
  insist(may.learn(actor));
  const own = await db.progress.count({
    where: { id: progressId, personId: actor.personId, offering: { slug: post.slug } },
  });
  if (own === 0) throw new NotFound("progress");
  return doBlock(actor, post);
}
