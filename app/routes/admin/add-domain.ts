import { addMailDomain } from "~/domain/organisations/keep-mail-domain.server";
import { mailDomainForm } from "~/domain/organisations/mail-domain.form";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";

export const action = door.only("administrator")(async ({ actor, params: { slug = "" }, request }) => {
  const form = await readForm(request, mailDomainForm);
  const page = paths.organisation(slug);
  if (!form.ok) return redirectWithFlash(page, { tone: "bad", text: "Vul een maildomein in zoals alkmaar.nl." });
  const { domein } = form.value;
  const taken = (await addMailDomain(actor, slug, domein)) === "taken";
  if (taken) return redirectWithFlash(page, { tone: "bad", text: `${domein} hoort al bij een andere organisatie.` });
  return redirectWithFlash(page, { tone: "good", text: `${domein} hoort nu bij deze organisatie.` });
});
