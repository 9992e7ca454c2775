import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listedAudiences } from "~/domain/settings/listed-audiences.server";
import { saveAudiencesForm } from "~/domain/settings/save-audiences.form";
import { saveAudiences } from "~/domain/settings/save-audiences.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { AudienceRow } from "~/ui/catalogue/audience-row";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";

export const meta: MetaFunction = () => pageMeta({ title: "Doelgroepen" });

export const loader = door.only("themeLead", "administrator")(({ actor }) => listedAudiences(actor));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request }) => {
  const form = await readForm(request, saveAudiencesForm);
  if (!form.ok) return form.answer;
  const end = await saveAudiences(actor, form.value);
  const text = end === "saved" ? "De doelgroepen zijn bewaard." : "Er was niets veranderd.";
  return redirectWithFlash(paths.audiences(), { tone: end === "saved" ? "good" : "warn", text });
});

export default function AudiencesPage() {
  const audiences = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = Object.fromEntries(
    audiences.flatMap(({ id, title, place, archived }) => [
      [`naam-${id}`, title],
      [`plek-${id}`, String(place)],
      [`gebruik-${id}`, archived ? "" : "on"],
    ]),
  );
  const [form, fields] = useForm<Record<string, string>>({ id: "doelgroepen", lastResult, defaultValue });
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }]}
        title="Doelgroepen"
        lead="Voor wie aanbod is. Een doelgroep zonder vinkje is niet meer te kiezen, maar blijft staan waar hij al staat."
      />
      <Form form={form}>
        <TextField field={fields.erbij ?? { name: "erbij" }} label="Doelgroep toevoegen" optional maxLength={80} />
        <ol className="border-b border-line">
          {audiences.map((audience) => (
            <AudienceRow key={audience.id} audience={audience} fields={fields} />
          ))}
        </ol>
        <Button className="justify-self-start">Bewaar de lijst</Button>
      </Form>
    </>
  );
}
