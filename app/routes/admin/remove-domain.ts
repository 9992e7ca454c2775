import { removeMailDomain } from "~/domain/organisations/keep-mail-domain.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only("administrator")(async ({ actor, params: { slug = "", domain = "" } }) => {
  await removeMailDomain(actor, slug, domain);
  return redirectWithFlash(paths.organisation(slug), { tone: "good", text: `${domain} is verwijderd.` });
});
