import { removeContact } from "~/domain/organisations/keep-contact.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only("administrator")(async ({ actor, params: { slug = "", contactId = "" } }) => {
  await removeContact(actor, slug, contactId);
  return redirectWithFlash(paths.organisation(slug), { tone: "good", text: "Het contact is verwijderd." });
});
