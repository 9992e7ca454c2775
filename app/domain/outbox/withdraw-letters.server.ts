import type { Tx } from "~/platform/db.server";

/** Takes back the letters about a subject that have not gone yet: what they tell is no longer true. */
export async function withdrawLetters(tx: Tx, subject: { kind: string; id: string }): Promise<void> {
  await tx.letter.updateMany({
    where: { subjectKind: subject.kind, subjectId: subject.id, state: "QUEUED" },
    data: { state: "WITHDRAWN" },
  });
}
