import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound, Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { dayOf, startOfDay } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { definitionShape } from "./definition-shape";
import { targetToKeep } from "./target-to-keep.server";
import type { Unfit } from "./unfit";
import { unfitDraft } from "./unfit-drafts.server";
import { versionOf } from "./version-of.server";

/**
 * Makes the draft that management saw (`draftedAt`) the newest version, in force from its start and never earlier than now:
 * a day that is over keeps the definition it had. One that no longer fits stays a draft. Throws NotFound, and Stale when the
 * draft is another or gone.
 */
export async function publishDefinition(
  actor: Visitor,
  { slug, year }: { slug: string; year: string | null },
  draftedAt: string,
): Promise<number | Unfit> {
  const { promise, year: planYear } = await targetToKeep(actor, slug, year);
  insist(may.publishDefinitions(actor));
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "target" WHERE "id" = ${promise.id}::uuid FOR UPDATE`;
    const where = { targetId: promise.id };
    const draft = await tx.targetDraft.findUnique({ where });
    if (draft?.draftedAt.toISOString() !== draftedAt) throw new Stale("draft");
    const standing = promise.definition;
    if (!standing) throw new NotFound("draft");
    const unfit = await unfitDraft(tx, planYear, definitionShape.parse(draft.definition), standing);
    if (unfit) return unfit;
    const start = startOfDay(dayOf(draft.startsOn));
    const now = clock.now();
    const last = await tx.targetVersion.findFirst({ where, orderBy: { number: "desc" }, select: { number: true } });
    const number = (last?.number ?? 0) + 1;
    await tx.targetVersion.create({
      data: { ...versionOf(draft), number, publishedAt: start > now ? start : now, decidedAt: now },
    });
    await tx.targetDraft.delete({ where });
    const codes = { number };
    const line = { action: "target.definition-published", subjectKind: "target", subjectId: promise.id, codes };
    await writeAudit(tx, recordedAs(actor), line);
    return number;
  });
}
