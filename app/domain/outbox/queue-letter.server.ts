import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import type { LetterContent } from "./letter-kinds";
import { LETTER_QUEUE } from "./letter-queue";

export interface QueuedLetter {
  /** Against doubles: the same event always gives the same key. */
  key: string;
  letter: LetterContent;
  to: { address: string; name: string; personId: string | null };
  /** What the letter is about, so that it can be withdrawn while it waits. */
  subject?: { kind: string; id: string };
}

/** Puts a letter and its job into the caller's transaction; a key that was used before changes nothing. */
export async function queueLetter(tx: Tx, { key, letter, to, subject }: QueuedLetter): Promise<void> {
  const written = await tx.letter.createManyAndReturn({
    data: {
      key,
      kind: letter.kind,
      facts: letter.facts,
      personId: to.personId,
      toAddress: to.address,
      toName: to.name,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      createdAt: clock.now(),
    },
    skipDuplicates: true,
    select: { id: true },
  });
  for (const { id } of written) await enqueue(tx, LETTER_QUEUE, id);
}
