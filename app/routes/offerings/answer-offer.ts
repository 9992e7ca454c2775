import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import { answerOfferForm } from "~/domain/registration/answer-offer.form";
import { answerOffer } from "~/domain/registration/answer-offer.server";
import { answerWords } from "~/domain/registration/registration-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, request, params: { slug = "", editionId = "" } }) => {
  const form = await readForm(request, answerOfferForm);
  if (!form.ok) {
    // Nobody is sent back to a page that is not there for them.
    const { id } = await editionDetail(actor, { slug, editionId });
    return redirectWithFlash(paths.edition(slug, id), NO_ANSWER);
  }
  const result = await answerOffer(actor, { slug, editionId, answer: form.value.antwoord });
  return redirectWithFlash(paths.edition(slug, editionId), answerWords(result));
});

const NO_ANSWER = { tone: "bad", text: "Kies of u de plaats accepteert of weigert." } as const;
