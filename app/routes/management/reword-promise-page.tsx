import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rewordPage } from "~/domain/targets/proposal-pages.server";
import { promiseForm } from "~/domain/targets/propose-promise.form";
import { misfitPromiseWords } from "~/domain/targets/propose-words";
import { rewordPromise } from "~/domain/targets/reword-promise.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PromiseFields } from "~/ui/targets/promise-fields";
import { PromiseHeading } from "~/ui/targets/promise-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Tekst: ${data.title}` : "Tekst van een belofte" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  rewordPage(actor, slug, url.searchParams.get("jaar")),
);

export const action = only(async ({ actor, request, params: { slug = "" }, url }) => {
  const { year } = await rewordPage(actor, slug, url.searchParams.get("jaar"));
  const form = await readForm(request, promiseForm);
  if (!form.ok) return form.answer;
  const end = await rewordPromise(actor, { slug, year: String(year) }, form.value);
  if (end !== "reworded") return form.refuse(misfitPromiseWords(end));
  return redirectWithFlash(paths.waitingPromise(slug, year), { tone: "good", text: "De belofte is bewaard." });
});

export default function RewordPromisePage() {
  const { slug, title, year, themes, wholes, fields: filled } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<typeof filled>({ id: "belofte", lastResult, defaultValue: filled });
  return (
    <>
      <PromiseHeading promise={{ slug, title, year, waiting: true }} title="De tekst van de belofte" />
      <Form form={form}>
        <PromiseFields fields={fields} themes={themes} wholes={wholes} />
        <Button className="justify-self-start">Bewaar</Button>
      </Form>
    </>
  );
}
