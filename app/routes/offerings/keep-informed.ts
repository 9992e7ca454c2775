import { keepInformedForm } from "~/domain/catalogue/keep-informed.form";
import { keepInformed } from "~/domain/catalogue/keep-informed.server";
import { offeringDetail } from "~/domain/catalogue/offering-detail.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.signedIn(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readForm(request, keepInformedForm);
  if (!form.ok) {
    // Nobody is sent back to a page that is not there for them.
    await offeringDetail(actor, slug);
    return redirectWithFlash(paths.offering(slug), NO_CHOICE);
  }
  return redirectWithFlash(paths.offering(slug), WORDS[await keepInformed(actor, { slug, wanted: form.value.wens })]);
});

const NO_CHOICE = { tone: "bad", text: "Kies of u bericht wilt krijgen of niet meer." } as const;

const WORDS = {
  informed: { tone: "good", text: "Wij houden u op de hoogte: u krijgt een e-mail als er een nieuwe datum is." },
  stopped: { tone: "good", text: "U krijgt hierover geen bericht meer." },
} as const;
