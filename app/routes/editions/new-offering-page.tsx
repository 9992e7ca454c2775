import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftOffering } from "~/domain/catalogue/draft-offering.server";
import { blankOffering } from "~/domain/catalogue/offering-for-change.server";
import { problemWords } from "~/domain/catalogue/offering-outcome";
import { newOfferingForm } from "~/domain/catalogue/save-offering.form";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { KeptFieldset, WrittenFieldset } from "~/ui/catalogue/offering-fields";
import { OfferingButtons, OfferingPreview } from "~/ui/catalogue/offering-preview";
import { pageMeta } from "~/ui/frame/page-meta";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => pageMeta({ title: "Nieuw aanbod" });

export const loader = door.only("themeLead", "administrator")(({ actor }) => blankOffering(actor));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request }) => {
  const form = await readForm(request, newOfferingForm);
  if (!form.ok) return form.answer;
  if (form.value.voorbeeld) return json({ form: form.typed });
  const end = await draftOffering(actor, form.value);
  if (end.outcome === "refused") return form.refuse(problemWords(end.problem));
  const text = "Bewaard als concept. Niemand anders ziet het, tot u het publiceert.";
  return redirectWithFlash(paths.offeringAtWork(end.slug), { tone: "good", text });
});

interface Fields {
  nieuw: string;
  titel: string;
  samenvatting: string;
  vorm: string;
  beschrijving: string;
  leerdoelen: string;
  minuten: string;
  certificaat: string;
  doelgroepen: string[];
  themas: string[];
  voorkennis: string;
  contactnaam: string;
  contactadres: string;
  zichtbaar: string;
  voorbeeld: string;
}

export default function NewOfferingPage() {
  const { choices, nieuw, themes, contact } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = {
    nieuw,
    themas: themes,
    contactnaam: contact.name,
    contactadres: contact.email,
    zichtbaar: "PUBLIC",
  };
  const [form, fields] = useForm<Fields>({ id: "aanbod", lastResult, defaultValue });
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }]}
        title="Nieuw aanbod"
        lead="Een training, bijeenkomst of e-learning. Daarna plant u er uitvoeringen van."
      />
      <OfferingPreview fields={fields} />
      <Form form={form}>
        <WrittenFieldset fields={fields} choices={choices} />
        <KeptFieldset fields={fields} choices={choices} />
        <input type="hidden" name="nieuw" value={fields.nieuw.initialValue} />
        <OfferingButtons save="Bewaar als concept" />
      </Form>
    </>
  );
}
