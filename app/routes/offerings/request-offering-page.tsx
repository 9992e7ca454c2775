import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownRequest } from "~/domain/catalogue/own-request.server";
import { requestOfferingForm } from "~/domain/catalogue/request-offering.form";
import { requestOffering } from "~/domain/catalogue/request-offering.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { OwnOpenRequest } from "~/ui/catalogue/own-open-request";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextArea, TextField } from "~/ui/kit/text-field";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `${data.title} aanvragen` : "Aanvragen" });

export const loader = door.signedIn(({ actor, params: { slug = "" } }) => ownRequest(actor, slug));

export const action = door.signedIn(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readForm(request, requestOfferingForm);
  if (!form.ok) return form.answer;
  return redirectWithFlash(paths.offering(slug), WORDS[await requestOffering(actor, { slug, ...form.value })]);
});

const WORDS = {
  asked: { tone: "good", text: "Uw aanvraag is verstuurd. De themahouder antwoordt u per e-mail." },
  "still-open": { tone: "warn", text: "Uw eerdere aanvraag wacht nog op antwoord. Er is geen tweede gemaakt." },
} as const;

export default function RequestOfferingPage() {
  const { slug, title, employer, contact, open, nieuw, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[
          { label: "Aanbod", href: paths.catalogue() },
          { label: title, href: paths.offering(slug) },
        ]}
        title="Vraag aan voor uw organisatie"
        lead={`U wilt ${title} voor ${employer ?? "uw organisatie"}. Vertel ons wat u zoekt. De themahouder antwoordt u per e-mail.`}
      />
      {open ? <OwnOpenRequest request={open} contact={contact} now={now} /> : <RequestForm nieuw={nieuw} />}
    </>
  );
}

function RequestForm({ nieuw }: { nieuw: string }) {
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ nieuw: string; people: string; wish: string }>({
    id: "aanvraag",
    lastResult,
    defaultValue: { nieuw },
  });
  return (
    <Form form={form}>
      <input type="hidden" name="nieuw" value={fields.nieuw.initialValue} />
      <TextField field={fields.people} label="Voor hoeveel mensen?" inputMode="numeric" width="short" />
      <TextArea
        field={fields.wish}
        label="Wat zoekt u?"
        hint="Bijvoorbeeld voor wie het is, wanneer het uitkomt en of u een zaal hebt."
      />
      <Button className="justify-self-start">Verstuur aanvraag</Button>
    </Form>
  );
}
