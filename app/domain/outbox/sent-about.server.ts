import type { Tx } from "~/platform/db.server";

/** Of which of these subjects a letter has gone. */
export async function sentAbout(tx: Tx, subjects: { kind: string; ids: string[] }): Promise<Set<string>> {
  const rows = await tx.letter.findMany({
    where: { subjectKind: subjects.kind, subjectId: { in: subjects.ids }, state: "SENT" },
    select: { subjectId: true },
  });
  return new Set(rows.flatMap(({ subjectId }) => subjectId ?? []));
}
