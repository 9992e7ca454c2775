import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposalPage } from "~/domain/targets/proposal-pages.server";
import { promiseForm } from "~/domain/targets/propose-promise.form";
import { proposePromise } from "~/domain/targets/propose-promise.server";
import { misfitPromiseWords } from "~/domain/targets/propose-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { Tabs } from "~/ui/kit/tabs";
import { PromiseFields } from "~/ui/targets/promise-fields";

export const meta: MetaFunction = () => pageMeta({ title: "Nieuwe belofte" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, url }) => proposalPage(actor, url.searchParams));

export const action = only(async ({ actor, request, url }) => {
  const { year } = await proposalPage(actor, url.searchParams);
  const form = await readForm(request, promiseForm);
  if (!form.ok) return form.answer;
  const end = await proposePromise(actor, year, form.value);
  if (typeof end === "string") return form.refuse(misfitPromiseWords(end));
  const counted = form.value.soort !== "C";
  const text = counted ? "De belofte is bewaard. Vul nu in hoe ze wordt geteld." : "De belofte is bewaard.";
  return redirectWithFlash((counted ? paths.changeDefinition : paths.waitingPromise)(end.slug, year), {
    tone: "good",
    text,
  });
});

export default function ProposePromisePage() {
  const { year, plans, themes, wholes, fields: filled } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<typeof filled>({ id: "belofte", lastResult, defaultValue: filled });
  return (
    <>
      <PageHeading
        trail={[{ label: "Cijfers", href: `${paths.figures()}?jaar=${year}` }]}
        kicker={`Jaarplan ${year}`}
        title="Nieuwe belofte"
        lead="U maakt een concept. Tot het management het publiceert, telt deze belofte nergens mee."
      />
      {plans.length > 1 && (
        <Tabs
          label="In welk plan"
          tabs={plans.map((plan) => ({
            label: `Jaarplan ${plan.year}${plan.draft ? " (concept)" : ""}`,
            href: paths.proposePromise(plan.year),
            current: plan.year === year,
          }))}
        />
      )}
      <Form form={form}>
        <PromiseFields fields={fields} themes={themes} wholes={wholes} />
        <Button className="justify-self-start">Bewaar en ga verder</Button>
      </Form>
    </>
  );
}
