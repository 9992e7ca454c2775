import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** A line of the list as it must be: a new one has no id yet. */
export interface AudienceLine {
  id: string | null;
  slug: string;
  title: string;
  position: number;
  archived: boolean;
}

/** Writes the lines that differ from what stands, and returns how many. A slug, once given, stays. */
export async function writeAudiences(tx: Tx, lines: AudienceLine[]): Promise<number> {
  const stored = new Map((await tx.audience.findMany()).map((row) => [row.id, row]));
  const now = clock.now();
  let written = 0;
  for (const { id, slug, title, position, archived } of lines) {
    const before = id === null ? undefined : stored.get(id);
    const archivedAt = archived ? (before?.archivedAt ?? now) : null;
    if (!before) await tx.audience.create({ data: { slug, title, position, archivedAt } });
    else if (before.title === title && before.position === position && before.archivedAt === archivedAt) continue;
    else await tx.audience.update({ where: { id: before.id }, data: { title, position, archivedAt } });
    written += 1;
  }
  return written;
}
