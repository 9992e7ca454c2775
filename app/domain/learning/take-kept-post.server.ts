import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { type BlockOutcome, type BlockPost, doBlock } from "~/domain/learning/do-block.server";
import { isOwnProgress } from "~/domain/learning/whose-progress.server";

/** Does what a browser kept until there was a connection. What someone else made there is left for when they are back. */
export async function takeKeptPost(
  actor: Visitor,
  progressId: string,
  post: Required<BlockPost>,
): Promise<BlockOutcome | { outcome: "someone-elses" }> {
  insist(may.learn(actor));
  if (!(await isOwnProgress(actor, post.slug, progressId))) return { outcome: "someone-elses" };
  return doBlock(actor, post);
}
