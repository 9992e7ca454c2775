import { publishedWords } from "~/domain/editions/offering-state-words";
import { publishOffering } from "~/domain/editions/publish-offering.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { slug = "" } }) =>
  redirectWithFlash(paths.offeringAtWork(slug), publishedWords(await publishOffering(actor, slug))),
);
