import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { cancelWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params: { slug = "", editionId = "" } }) => {
  const result = await cancelRegistration(actor, { slug, editionId });
  return redirectWithFlash(paths.edition(slug, editionId), cancelWords(result));
});
