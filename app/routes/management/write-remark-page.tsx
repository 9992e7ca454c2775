import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { quarterWords } from "~/domain/targets/remark-quarters";
import { remarkPage } from "~/domain/targets/target-writing.server";
import { remarkForm } from "~/domain/targets/write-remark.form";
import { writeRemark } from "~/domain/targets/write-remark.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea } from "~/ui/kit/text-field";
import { PromiseHeading } from "~/ui/targets/promise-heading";
import { SaidList } from "~/ui/targets/said-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Opmerking: ${data.title}` : "Opmerking" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "" }, url }) => remarkPage(actor, slug, url.searchParams));

export const action = only(async ({ actor, request, params: { slug = "" }, url }) => {
  const { year } = await remarkPage(actor, slug, url.searchParams);
  const form = await readForm(request, remarkForm);
  if (!form.ok) return form.answer;
  const end = await writeRemark(actor, { slug, year: String(year) }, form.value);
  if (end === "not-begun") return form.refuse({ kwartaal: "Dit kwartaal is nog niet begonnen." });
  const text = end === "written" ? "Uw opmerking is bewaard." : "Deze opmerking stond er al.";
  return redirectWithFlash(paths.writeRemark(slug, year, form.value.kwartaal), { tone: "good", text });
});

export default function WriteRemarkPage() {
  const { slug, title, year, quarters, remarks } = useLoaderData<typeof loader>();
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year }}
        title="Opmerking bij een kwartaal"
        lead="Wat ging er goed, wat bleef liggen, en wat doet u eraan?"
      />
      {quarters.length > 0 ? <RemarkForm /> : <Notice>Dit jaar is nog niet begonnen.</Notice>}
      {remarks.length > 0 && (
        <Section title="Eerder geschreven">
          <SaidList year={year} lines={remarks} />
        </Section>
      )}
    </>
  );
}

function RemarkForm() {
  const { year, quarter, quarters, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = { kwartaal: String(quarter), opmerking: now };
  const [form, fields] = useForm<typeof defaultValue>({ id: "opmerking", lastResult, defaultValue });
  return (
    <Form form={form} className="mb-10">
      <SelectField
        field={fields.kwartaal}
        label="Kwartaal"
        options={quarters.map((each) => ({ value: String(each), label: quarterWords(each, year) }))}
      />
      <TextArea
        field={fields.opmerking}
        label="Opmerking"
        hint="Wat u eerder schreef, blijft leesbaar. Schrijf hier geen namen van deelnemers."
      />
      <Button className="justify-self-start">Bewaar</Button>
    </Form>
  );
}
