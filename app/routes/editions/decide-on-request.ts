import { decideForm } from "~/domain/registration/decide-on-request.form";
import { decideOnRequest } from "~/domain/registration/decide-on-request.server";
import { decideWords } from "~/domain/registration/lead-words";
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
  const form = await readForm(request, decideForm);
  if (!form.ok) {
    await insistKeepsRegistration(actor, { editionId, registrationId });
    return redirectWithFlash(person, UNCLEAR);
  }
  const { besluit: decision, reden: reason } = form.value;
  const result = await decideOnRequest(actor, { editionId, registrationId, decision, reason });
  // What remains to be decided stands on the list.
  return redirectWithFlash(result.outcome === "reason-needed" ? person : paths.people(editionId), decideWords(result));
});

const UNCLEAR = {
  tone: "bad",
  text: "Kies of u de aanvraag goedkeurt of afwijst. Een reden kan 1000 tekens lang zijn. Er is niets veranderd.",
} as const;
