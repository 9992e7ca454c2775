import type { KeptPost, LastAttempt } from "~/domain/learning/last-attempt";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

interface Attempt {
  progressId: string;
  blockKey: string;
  version: string | null;
  answer: NonNullable<LastAttempt["answer"]>;
  correct: boolean;
  kept: KeptPost | undefined;
}

/** Stores one attempt at a block, at the moment it was made. */
export async function keepAttempt(tx: Tx, { kept, ...attempt }: Attempt): Promise<void> {
  const at = new Date(clock.now().getTime() - 1000 * (kept?.secondsAgo ?? 0));
  await tx.attempt.create({ data: { ...attempt, at, sentId: kept?.id ?? null } });
}

/** The attempt that a browser sends again, because it never heard that it had arrived. The lock on the progress keeps two of them apart. */
export async function attemptSentBefore(tx: Tx, progressId: string, kept: KeptPost | undefined) {
  if (!kept) return null;
  return tx.attempt.findUnique({
    where: { progressId_sentId: { progressId, sentId: kept.id } },
    select: { correct: true },
  });
}
