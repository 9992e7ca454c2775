import { Prisma } from "@db/client";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { type RecordedActor, writeAudit } from "./write-audit.server";

interface NameList {
  /** What kind of list was looked at, a code: "attendance". */
  list: string;
  /** Whose list: the id of the edition, the organisation ... */
  id: string;
}

const HOUR_MS = 3_600_000;

/** Logs that someone looked at a list of names that isn't their own: one line per account, list and clock hour, however often they look. */
export async function logLook(who: RecordedActor, { list, id }: NameList): Promise<void> {
  const since = new Date(Math.floor(clock.now().getTime() / HOUR_MS) * HOUR_MS);
  const looked = { actorId: who.actorId, action: "names.seen", subjectKind: list, subjectId: id, at: { gte: since } };
  if (await db.auditEntry.findFirst({ where: looked, select: { id: true } })) return;
  await inTransaction(async (tx) => {
    // Two tabs that open at once make one line.
    const key = `names.seen:${who.actorId}:${list}:${id}`;
    await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    if (await tx.auditEntry.findFirst({ where: looked, select: { id: true } })) return;
    await writeAudit(tx, who, { action: "names.seen", subjectKind: list, subjectId: id });
  });
}
