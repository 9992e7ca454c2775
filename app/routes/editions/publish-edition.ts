import { publishWords } from "~/domain/editions/plan-words";
import { publishEdition } from "~/domain/editions/publish-edition.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

const only = door.only("themeLead", "administrator");

export const action = only(async ({ actor, params: { editionId = "" } }) =>
  redirectWithFlash(paths.editionAtWork(editionId), publishWords(await publishEdition(actor, editionId))),
);
