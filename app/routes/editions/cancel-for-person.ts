import { cancelForPersonForm } from "~/domain/registration/cancel-for-person.form";
import { cancelForPerson } from "~/domain/registration/cancel-for-person.server";
import { cancelForWords } from "~/domain/registration/lead-words";
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
  const form = await readForm(request, cancelForPersonForm);
  if (!form.ok) {
    await insistKeepsRegistration(actor, { editionId, registrationId });
    return redirectWithFlash(person, UNCLEAR);
  }
  const result = await cancelForPerson(actor, { editionId, registrationId, reason: form.value.reden });
  return redirectWithFlash(person, cancelForWords(result));
});

const UNCLEAR = {
  tone: "bad",
  text: "Geef een reden van hooguit 1000 tekens, zonder opmaak. Er is niets veranderd.",
} as const;
