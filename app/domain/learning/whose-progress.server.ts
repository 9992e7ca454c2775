import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";

/** Whether something was kept in the actor's own progress: browsers are shared, and another may be signed in by now. NotFound when the progress is not there or of another e-learning. */
export async function isOwnProgress(actor: Visitor, slug: string, progressId: string): Promise<boolean> {
  const progress = await db.progress.findFirst({
    where: { id: progressId, offering: { slug } },
    select: { personId: true },
  });
  if (!progress) throw new NotFound("progress");
  return progress.personId === actor.personId;
}
