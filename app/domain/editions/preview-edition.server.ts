import type { Visitor } from "~/domain/access/actor";
import { workScope } from "~/domain/access/scope";
import { editionPreview } from "~/domain/catalogue/edition-detail.server";
import { previewStanding } from "~/domain/registration/preview-standing.server";

/** An edition as a participant sees it, before it is published too. Throws NotFound outside the actor's work. */
export async function previewEdition(actor: Visitor, editionId: string) {
  const edition = await editionPreview(workScope(actor), editionId);
  return { ...edition, mine: await previewStanding(edition.id) };
}
