import { recordedAs, type Visitor } from "~/domain/access/actor";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { lockOffering, setOfferingState } from "~/domain/catalogue/set-offering-state.server";
import { recordPublication } from "~/domain/participation/record-publication.server";
import { inTransaction } from "~/platform/db.server";

export type PublishedOffering = "published" | "back" | "draft-again" | "was-published";

/**
 * Puts an offering into the catalogue, a draft as well as one that was archived, and into the ledger with it. An archived one
 * that nobody ever saw becomes a draft again. Throws NotFound outside one's themes.
 */
export async function publishOffering(actor: Visitor, slug: string): Promise<PublishedOffering> {
  return inTransaction(async (tx) => {
    const { id, state, publishedAt } = await lockOffering(tx, actor, slug);
    if (state === "PUBLISHED") return "was-published";
    const becomes = state === "ARCHIVED" && publishedAt === null ? "DRAFT" : "PUBLISHED";
    await setOfferingState(tx, id, becomes);
    if (becomes === "PUBLISHED") await recordPublication(tx, id, "PUBLISHED", "catalogue");
    const codes = { from: state, to: becomes };
    await writeAudit(tx, recordedAs(actor), {
      action: "offering.published",
      subjectKind: "offering",
      subjectId: id,
      codes,
    });
    if (becomes === "DRAFT") return "draft-again";
    return state === "ARCHIVED" ? "back" : "published";
  });
}
