import { recordedAs, type Visitor } from "~/domain/access/actor";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { comingEditionsOf, lockOffering, setOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { recordPublication } from "~/domain/participation/record-publication.server";
import { inTransaction } from "~/platform/db.server";

export type ArchivedOffering =
  | { outcome: "archived" | "was-archived" }
  /** Published editions are still to come. */
  | { outcome: "has-coming"; coming: number };

/**
 * Takes an offering out of the catalogue, never away: its pages, editions and figures stay, and it can come back. Refused
 * while published editions are to come. Throws NotFound outside one's themes.
 */
export async function archiveOffering(actor: Visitor, slug: string): Promise<ArchivedOffering> {
  return inTransaction(async (tx) => {
    const { id, state } = await lockOffering(tx, actor, slug);
    if (state === "ARCHIVED") return { outcome: "was-archived" };
    const coming = await comingEditionsOf(tx, id);
    if (coming > 0) return { outcome: "has-coming", coming };
    await setOfferingState(tx, id, "ARCHIVED");
    if (state === "PUBLISHED") await recordPublication(tx, id, "UNPUBLISHED", "catalogue");
    const codes = { from: state };
    await writeAudit(tx, recordedAs(actor), {
      action: "offering.archived",
      subjectKind: "offering",
      subjectId: id,
      codes,
    });
    return { outcome: "archived" };
  });
}
