import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import { cancelRegistrationForm } from "~/domain/registration/cancel-registration.form";
import { cancelRegistration } from "~/domain/registration/cancel-registration.server";
import { cancelWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, request, params: { slug = "", editionId = "" } }) => {
  const form = await readForm(request, cancelRegistrationForm);
  if (!form.ok) {
    // Nobody is sent back to a page that is not there for them.
    const { id } = await editionDetail(actor, { slug, editionId });
    return redirectWithFlash(paths.edition(slug, id), TOO_LONG);
  }
  const result = await cancelRegistration(actor, { slug, editionId, reason: form.value.reden });
  return redirectWithFlash(paths.edition(slug, editionId), cancelWords(result));
});

const TOO_LONG = { tone: "bad", text: "Uw reden is te lang. Er is niets veranderd: u bent nog ingeschreven." } as const;
