import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { definitionShape } from "./definition-shape";
import { kindCountedBy, type PromiseKind } from "./promise-kind";
import { versionOf } from "./version-of.server";

/** Puts promises that wait into the figures from now on: each draft becomes the first version. Their rows must be locked. */
export async function publishWaiting(tx: Tx, ids: string[]): Promise<void> {
  const now = clock.now();
  const where = { id: { in: ids } };
  const targets = await tx.target.findMany({ where, include: { draft: true, whole: { select: { slug: true } } } });
  const drafted = targets.flatMap(({ draft, whole }) => {
    if (!draft) return [];
    const definition = definitionShape.parse(draft.definition);
    const filter = { ...definition.filter, ...(whole && { subsetOf: whole.slug }) };
    return [{ ...versionOf(draft, { filter }), number: 1, publishedAt: now, decidedAt: now }];
  });
  await tx.targetVersion.createMany({ data: drafted });
  await tx.targetDraft.deleteMany({ where: { targetId: { in: ids } } });
  const ofKind = (kind: PromiseKind) => drafted.filter(({ measure }) => kindCountedBy(measure) === kind);
  await tx.target.updateMany({ where: { id: { in: idsIn(ofKind("A")) } }, data: { category: "A" } });
  await tx.target.updateMany({ where: { id: { in: idsIn(ofKind("B")) } }, data: { category: "B" } });
  await tx.target.updateMany({ where, data: { publishedAt: now } });
}

function idsIn(drafted: { targetId: string }[]): string[] {
  return drafted.map(({ targetId }) => targetId);
}
