import { removePicture } from "~/domain/catalogue/remove-picture.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { slug = "" } }) => {
  await removePicture(actor, slug);
  return redirectWithFlash(paths.offeringAtWork(slug), { tone: "good", text: "De afbeelding is weggehaald." });
});
