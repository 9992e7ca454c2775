import { Prisma, type QuestionKind } from "@db/client";
import type { Tx } from "~/platform/db.server";

/** A question as it is planned; a new one has no id yet. `choices`: one a line. */
export interface PlannedQuestion {
  id?: string | null;
  kind: QuestionKind;
  label: string;
  choices: string;
  required: boolean;
  sensitive: boolean;
}

/**
 * Makes these the questions of an edition, in this order. One that asks the same as before keeps its id and what was
 * answered; one that asks something else is a new one, and the answers to those that are gone are gone with them. So are
 * those about diet or health when the question stops being one: they were given to be erased.
 */
export async function keepQuestions(tx: Tx, editionId: string, questions: readonly PlannedQuestion[]): Promise<void> {
  const before = await tx.question.findMany({ where: { editionId } });
  const kept = questions.map((question) => before.find((old) => old.id === question.id && asksTheSame(old, question)));
  const keptIds = kept.flatMap((old) => old?.id ?? []);
  await tx.question.deleteMany({ where: { editionId, id: { notIn: keptIds } } });
  if (questions.length === 0) return;
  const rows = questions.map(({ kind, label, choices, required, sensitive }, position) => {
    const id = kept[position]?.id ?? crypto.randomUUID();
    return Prisma.sql`(${id}::uuid, ${editionId}::uuid, ${position}::int, ${kind}::"QuestionKind", ${label}, ${choices},
      ${required}::boolean, ${sensitive}::boolean)`;
  });
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "question" ("id", "edition_id", "position", "kind", "label", "choices", "required", "sensitive")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("id") DO UPDATE SET "position" = excluded."position", "choices" = excluded."choices",
      "required" = excluded."required", "sensitive" = excluded."sensitive"
  `);
}

function asksTheSame(old: { kind: QuestionKind; label: string; sensitive: boolean }, now: PlannedQuestion): boolean {
  return old.kind === now.kind && old.label === now.label && (now.sensitive || !old.sensitive);
}
