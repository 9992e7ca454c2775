import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { offeringOfLead } from "./offering-requests.server";

/** Takes a material away, or back; its file stays. Returns its title. Throws NotFound when it is not of this offering. */
export async function removeMaterial(
  actor: Visitor,
  { slug, materialId, back }: { slug: string; materialId: string; back: boolean },
): Promise<string> {
  return inTransaction(async (tx) => {
    const { id: offeringId, themeIds } = await offeringOfLead(tx, actor, slug);
    insist(may.planOfferings(actor, { themeIds }));
    const archivedAt = back ? null : clock.now();
    const [material] = isId(materialId)
      ? await tx.material.updateManyAndReturn({
          where: { id: materialId, offeringId },
          data: { archivedAt },
          select: { title: true },
        })
      : [];
    if (!material) throw new NotFound("material");
    const action = back ? "material.restored" : "material.removed";
    await writeAudit(tx, recordedAs(actor), { action, subjectKind: "material", subjectId: materialId });
    return material.title;
  });
}
