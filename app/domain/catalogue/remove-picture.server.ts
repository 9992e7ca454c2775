import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { offeringOfLead } from "./offering-requests.server";

/** Takes the picture off an offering. Throws NotFound. */
export async function removePicture(actor: Visitor, slug: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { id, themeIds } = await offeringOfLead(tx, actor, slug);
    insist(may.planOfferings(actor, { themeIds }));
    await tx.offering.update({ where: { id }, data: { pictureId: null, pictureAlt: "" } });
    await writeAudit(tx, recordedAs(actor), { action: "offering.no-picture", subjectKind: "offering", subjectId: id });
  });
}
