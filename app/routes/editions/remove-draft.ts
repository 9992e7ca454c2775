import { removedWords } from "~/domain/editions/plan-words";
import { removeDraft } from "~/domain/editions/remove-draft.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

const only = door.only("themeLead", "administrator");

export const action = only(async ({ actor, params: { editionId = "" } }) => {
  const { outcome } = await removeDraft(actor, editionId);
  return redirectWithFlash(
    outcome === "removed" ? paths.work() : paths.editionAtWork(editionId),
    removedWords(outcome),
  );
});
