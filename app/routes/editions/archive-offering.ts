import { archiveOffering } from "~/domain/editions/archive-offering.server";
import { archivedWords } from "~/domain/editions/offering-state-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { slug = "" } }) =>
  redirectWithFlash(paths.offeringAtWork(slug), archivedWords(await archiveOffering(actor, slug))),
);
