import type { Tx } from "~/platform/db.server";
import type { AskedQuestion } from "./answers";

/** The questions an edition asks of whoever registers, in their order; the choices of each as a list. */
export async function questionsOf(client: Tx, editionId: string): Promise<AskedQuestion[]> {
  const rows = await client.question.findMany({
    where: { editionId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, label: true, choices: true, required: true, sensitive: true },
  });
  return rows.map(({ choices, ...question }) => ({ ...question, choices: choicesIn(choices) }));
}

function choicesIn(lines: string): string[] {
  return lines.split("\n").flatMap((line) => line.trim() || []);
}
