import { moveWords } from "~/domain/registration/lead-words";
import { movePersonForm } from "~/domain/registration/move-person.form";
import { movePerson } from "~/domain/registration/move-person.server";
import { insistKeepsRegistration } from "~/domain/registration/registration-at-work.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { editionId = "", registrationId = "" } }) => {
  const person = paths.registration(editionId, registrationId);
  const form = await readForm(request, movePersonForm);
  if (!form.ok) {
    await insistKeepsRegistration(actor, { editionId, registrationId });
    return redirectWithFlash(person, { tone: "bad", text: "Kies een andere uitvoering. Er is niets veranderd." });
  }
  const result = await movePerson(actor, { editionId, registrationId, toEditionId: form.value.naar });
  return redirectWithFlash(person, moveWords(result));
});
