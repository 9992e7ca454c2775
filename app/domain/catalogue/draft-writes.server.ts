import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Makes drafts published, all at one moment. The caller knows that they are fit to be. */
export async function publishDrafts(tx: Tx, editionIds: readonly string[]): Promise<void> {
  await tx.edition.updateMany({
    where: { id: { in: [...editionIds] }, state: "DRAFT" },
    data: { state: "PUBLISHED", publishedAt: clock.now() },
  });
}

/** Removes a draft with all that was planned of it. The caller knows that nobody is registered. */
export async function deleteDraft(tx: Tx, editionId: string): Promise<void> {
  await tx.edition.deleteMany({ where: { id: editionId, state: "DRAFT" } });
}
