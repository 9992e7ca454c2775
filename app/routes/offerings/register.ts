import { registerForEdition } from "~/domain/registration/register.server";
import { registerWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, params: { slug = "", editionId = "" } }) => {
  const result = await registerForEdition(actor, { slug, editionId });
  // A draft has no page yet: back to what it is an edition of.
  const page = result.outcome === "unpublished" ? paths.offering(slug) : paths.edition(slug, editionId);
  return redirectWithFlash(page, registerWords(result));
});
