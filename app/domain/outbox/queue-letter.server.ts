import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { insertRows, type TableRows } from "~/platform/insert-rows.server";
import { enqueueAll } from "~/platform/jobs.server";
import type { LetterContent } from "./letter-kinds";
import { jobOfLetter, LETTER_QUEUE } from "./letter-queue";

export interface QueuedLetter {
  /** Against doubles: the same event always gives the same key. */
  key: string;
  letter: LetterContent;
  to: { address: string; name: string; personId: string | null };
  /** What the letter is about, so that it can be withdrawn while it waits. */
  subject?: { kind: string; id: string };
}

/** Puts a letter and its job into the caller's transaction; a key that was used before changes nothing. */
export async function queueLetter(tx: Tx, letter: QueuedLetter): Promise<void> {
  await queueLetters(tx, [letter]);
}

/**
 * As `queueLetter`, for many at once: one statement for the letters, one for their jobs. Gives the number of new ones.
 * `along`: rows of the caller's own tables that go in the statement of the letters.
 */
export async function queueLetters(tx: Tx, queued: QueuedLetter[], along: TableRows[] = []): Promise<number> {
  const createdAt = clock.now();
  const written = await insertRows<{ id: string; kind: string }>(tx, {
    table: "letter",
    rows: queued.map(({ key, letter, to, subject }) => ({
      id: newId(createdAt),
      key,
      kind: letter.kind,
      facts: letter.facts,
      personId: to.personId,
      toAddress: to.address,
      toName: to.name,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      createdAt,
    })),
    unless: "key",
    returning: ["id", "kind"],
    along,
  });
  await enqueueAll(tx, LETTER_QUEUE, written.map(jobOfLetter));
  return written.length;
}
