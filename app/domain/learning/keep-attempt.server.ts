import { Prisma } from "@db/client";
import type { KeptPost, LastAttempt } from "~/domain/learning/last-attempt";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";

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
  await tx.attempt.create({ data: { ...attempt, at: momentOf(kept), sentId: kept?.id ?? null } });
}

/** The same as a part of `stepOn`: it stores nothing when it was stored before. */
export function attemptFromWork({ kept, ...attempt }: Omit<Attempt, "progressId">): Prisma.Sql {
  const at = momentOf(kept);
  const { blockKey, version, answer, correct } = attempt;
  return Prisma.sql`
    INSERT INTO attempt (id, progress_id, block_key, version, answer, correct, at, sent_id)
    SELECT ${newId(at)}::uuid, id, ${blockKey}, ${version}, ${JSON.stringify(answer)}::jsonb, ${correct}, ${at},
      ${kept?.id ?? null}::uuid
    FROM at_work ON CONFLICT (progress_id, sent_id) DO NOTHING`;
}

function momentOf(kept: KeptPost | undefined): Date {
  return new Date(clock.now().getTime() - 1000 * (kept?.secondsAgo ?? 0));
}

/** The attempt that a browser sends again, because it never heard that it had arrived. The lock on the progress keeps two of them apart. */
export async function attemptSentBefore(tx: Tx, progressId: string, kept: KeptPost | undefined) {
  if (!kept) return null;
  return tx.attempt.findUnique({
    where: { progressId_sentId: { progressId, sentId: kept.id } },
    select: { correct: true },
  });
}
