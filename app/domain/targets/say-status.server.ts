import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { targetToKeep } from "./target-to-keep.server";

interface Said {
  stand: string;
  toelichting: string;
}

/** Says where a promise that is no count stands; what was said before stays. False when it said so already. Throws NotFound. */
export async function sayStatus(
  actor: Visitor,
  { slug, year }: { slug: string; year: string | null },
  { stand: status, toelichting: note }: Said,
): Promise<boolean> {
  const { promise, themeIds } = await targetToKeep(actor, slug, year);
  insist(may.keepPromises(actor, { themeIds }));
  if (promise.definition) throw new NotFound("target");
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "target" WHERE "id" = ${promise.id}::uuid FOR UPDATE`;
    const last = await tx.targetStatus.findFirst({
      where: { targetId: promise.id },
      orderBy: [{ saidAt: "desc" }, { id: "desc" }],
    });
    if (last?.status === status && last.note === note) return false;
    const said = { targetId: promise.id, status, note, saidAt: clock.now(), authorId: actor.personId };
    await tx.targetStatus.create({ data: said });
    const line = { action: "target.status-said", subjectKind: "target", subjectId: promise.id };
    await writeAudit(tx, recordedAs(actor), line);
    return true;
  });
}
