import type { LastAttempt } from "~/domain/learning/last-attempt";
import type { Tx } from "~/platform/db.server";

/** What someone last tried at a block; undefined when they never did. */
export async function lastAttemptAt(
  client: Tx,
  progressId: string,
  blockKey: string,
): Promise<LastAttempt | undefined> {
  const last = await client.attempt.findFirst({
    where: { progressId, blockKey },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { answer: true, version: true },
  });
  // Written by keepAttempt alone, out of what readAnswer and walkOn made.
  return last ? { answer: last.answer as LastAttempt["answer"], version: last.version } : undefined;
}
