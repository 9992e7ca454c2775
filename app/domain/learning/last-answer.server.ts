import type { Answer } from "~/domain/learning/answer";
import type { Tx } from "~/platform/db.server";

/** The last answer to a question, as long as it is kept; undefined when there is none. */
export async function lastAnswerTo(client: Tx, progressId: string, blockKey: string): Promise<Answer | undefined> {
  const last = await client.attempt.findFirst({
    where: { progressId, blockKey },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { answer: true },
  });
  // Written by answerQuestion alone, out of what readAnswer made.
  return (last?.answer as Answer | null | undefined) ?? undefined;
}
