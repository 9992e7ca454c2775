import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import type { Day } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import type { Misfit } from "./definition-limits";
import { definitionFit } from "./limits-for-actor.server";
import { targetToDefine } from "./target-to-define.server";
import { targetToKeep } from "./target-to-keep.server";
import { lockWaiting } from "./waiting-promise.server";

interface Proposal {
  definition: TargetDefinition;
  reason: string;
  startsOn: Day;
  /** When the draft was made that its maker saw, as an ISO instant; empty when there was none, left out when it does not matter. */
  seen?: string;
}

/**
 * Keeps how a promise could be counted as a draft that management can publish; the draft that its maker saw gives way, and
 * one that somebody kept since does not. Throws NotFound.
 */
export async function draftDefinition(
  actor: Visitor,
  { slug, year }: { slug: string; year: string | null },
  { definition, reason, startsOn, seen }: Proposal,
): Promise<"drafted" | "drafted-since" | "starts-in-past" | Misfit> {
  const { id, themeIds, today, year: planYear, standing: held, waiting } = await targetToDefine(actor, slug, year);
  insist(may.keepPromises(actor, { themeIds }));
  // What waits is in force from its publication, whatever day the form said.
  if (startsOn < today && !waiting) return "starts-in-past";
  const fit = await definitionFit(actor, planYear, definition, held);
  if (fit !== "fits") return fit;
  const draft = {
    definition: { ...definition },
    reason,
    startsOn: new Date(startsOn),
    draftedAt: clock.now(),
    authorId: actor.personId,
  };
  return inTransaction<"drafted" | "drafted-since">(async (tx) => {
    const where = { targetId: id };
    if (waiting) await lockWaiting(tx, id);
    else await tx.$executeRaw`SELECT 1 FROM "target" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const standing = await tx.targetDraft.findUnique({ where, select: { draftedAt: true } });
    if (seen !== undefined && (standing?.draftedAt.toISOString() ?? "") !== seen) return "drafted-since";
    await tx.targetDraft.upsert({ where, create: { ...where, ...draft }, update: draft });
    const line = { action: "target.definition-drafted", subjectKind: "target", subjectId: id };
    await writeAudit(tx, recordedAs(actor), line);
    return "drafted";
  });
}

/** Throws a draft away; false when there was none. Throws NotFound. */
export async function dropDraft(actor: Visitor, slug: string, year: string | null): Promise<boolean> {
  const { promise, themeIds } = await targetToKeep(actor, slug, year);
  insist(may.keepPromises(actor, { themeIds }));
  return inTransaction(async (tx) => {
    const { count } = await tx.targetDraft.deleteMany({ where: { targetId: promise.id } });
    if (count === 0) return false;
    const line = { action: "target.definition-dropped", subjectKind: "target", subjectId: promise.id };
    await writeAudit(tx, recordedAs(actor), line);
    return true;
  });
}
