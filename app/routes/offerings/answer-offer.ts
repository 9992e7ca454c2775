import { answerOfferForm } from "~/domain/registration/answer-offer.form";
import { answerOffer } from "~/domain/registration/answer-offer.server";
import { answerWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, request, params: { slug = "", editionId = "" } }) => {
  const page = paths.edition(slug, editionId);
  const form = await readForm(request, answerOfferForm);
  if (!form.ok) return redirectWithFlash(page, { tone: "bad", text: "Kies of u de plaats accepteert of weigert." });
  const result = await answerOffer(actor, { slug, editionId, answer: form.value.antwoord });
  return redirectWithFlash(page, answerWords(result));
});
