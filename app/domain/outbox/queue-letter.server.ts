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

interface Manner {
  /** Rows of the caller's own tables that go in the statement of the letters. */
  along?: TableRows[];
  /** Nobody can have used these keys before, so that no answer is waited for; one that was used fails the transaction. */
  newKeys?: boolean;
}

/** As `queueLetter`, for many at once: one statement for the letters, one for their jobs. Gives the number of new ones. */
export async function queueLetters(
  tx: Tx,
  queued: QueuedLetter[],
  { along = [], newKeys = false }: Manner = {},
): Promise<number> {
  const rows = queued.map(rowOf);
  const insertion = { table: "letter", rows, along };
  const again = { unless: "key", returning: ["id", "kind"] };
  const written = await insertRows<{ id: string; kind: string }>(tx, newKeys ? insertion : { ...insertion, ...again });
  const jobs = (newKeys ? rows : written).map(jobOfLetter);
  await enqueueAll(tx, LETTER_QUEUE, jobs);
  return jobs.length;
}

function rowOf({ key, letter, to, subject }: QueuedLetter) {
  const createdAt = clock.now();
  return {
    id: newId(createdAt),
    key,
    kind: letter.kind,
    facts: letter.facts,
    personId: to.personId,
    toAddress: to.address,
    // Of some people nobody knows more than the address.
    toName: to.name === to.address ? "" : to.name,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    createdAt,
  };
}
