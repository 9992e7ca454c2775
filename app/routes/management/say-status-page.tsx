import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { promiseStatuses } from "~/domain/targets/promise-status";
import { statusForm } from "~/domain/targets/say-status.form";
import { sayStatus } from "~/domain/targets/say-status.server";
import { statusPage } from "~/domain/targets/target-writing.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { RadioGroup } from "~/ui/kit/choice-fields";
import { Form } from "~/ui/kit/form";
import { Section } from "~/ui/kit/section";
import { TextArea } from "~/ui/kit/text-field";
import { PromiseHeading } from "~/ui/targets/promise-heading";
import { SaidList } from "~/ui/targets/said-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Stand: ${data.title}` : "Stand" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  statusPage(actor, slug, url.searchParams.get("jaar")),
);

export const action = only(async ({ actor, request, params: { slug = "" }, url }) => {
  const { year } = await statusPage(actor, slug, url.searchParams.get("jaar"));
  const form = await readForm(request, statusForm);
  if (!form.ok) return form.answer;
  const changed = await sayStatus(actor, { slug, year: String(year) }, form.value);
  const text = changed ? "De stand is bewaard." : "Dit was al de stand. Er is niets veranderd.";
  return redirectWithFlash(paths.sayStatus(slug, year), { tone: "good", text });
});

export default function SayStatusPage() {
  const { slug, title, year, now, note, said } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = { stand: now ?? "", toelichting: note };
  const [form, fields] = useForm<typeof defaultValue>({ id: "stand", lastResult, defaultValue });
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year }}
        title="Hoe staat het ervoor?"
        lead="Deze belofte is niet te tellen. U zegt in een woord hoe het ervoor staat, en waarom."
      />
      <Form form={form} className="mb-10">
        <RadioGroup
          field={fields.stand}
          label="Stand"
          options={promiseStatuses.map((status) => ({ value: status, label: status }))}
        />
        <TextArea
          field={fields.toelichting}
          label="Toelichting"
          hint="Schrijf hier geen namen van deelnemers."
          optional
        />
        <Button className="justify-self-start">Bewaar</Button>
      </Form>
      {said.length > 0 && (
        <Section title="Eerder gemeld">
          <SaidList year={year} lines={said} />
        </Section>
      )}
    </>
  );
}
