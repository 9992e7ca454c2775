import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { offeringOfLead } from "./offering-requests.server";

interface Move {
  slug: string;
  materialId: string;
  direction: "up" | "down";
}

/** Lets a material change places with the one above or below it; at the end of the list nothing happens. Returns its title. Throws NotFound. */
export async function moveMaterial(actor: Visitor, { slug, materialId, direction }: Move): Promise<string> {
  return inTransaction(async (tx) => {
    const { id: offeringId, themeIds } = await offeringOfLead(tx, actor, slug);
    insist(may.planOfferings(actor, { themeIds }));
    await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${offeringId}::uuid FOR UPDATE`;
    const kept = await tx.material.findMany({
      where: { offeringId, archivedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, title: true, position: true },
    });
    const from = kept.findIndex(({ id }) => id === materialId);
    const [moved] = from < 0 ? [] : kept.splice(from, 1);
    if (!moved) throw new NotFound("material");
    const to = Math.max(0, direction === "up" ? from - 1 : from + 1);
    if (to === from || to > kept.length) return moved.title;
    await number(tx, kept.toSpliced(to, 0, moved));
    await writeAudit(tx, recordedAs(actor), {
      action: "material.moved",
      subjectKind: "material",
      subjectId: materialId,
    });
    return moved.title;
  });
}

/** Gives materials the numbers of their order; those that have theirs already are left alone. */
async function number(tx: Tx, materials: { id: string; position: number }[]): Promise<void> {
  for (const [index, { id, position }] of materials.entries()) {
    if (position !== index + 1) await tx.material.update({ where: { id }, data: { position: index + 1 } });
  }
}
