import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planEditionForm } from "~/domain/editions/plan-edition.form";
import { planEdition } from "~/domain/editions/plan-edition.server";
import type { PlanValues } from "~/domain/editions/plan-fields";
import { planPage } from "~/domain/editions/plan-page.server";
import { plannedWords } from "~/domain/editions/plan-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { PlanForm } from "~/ui/editions/plan-form";
import { fieldOf, said } from "~/ui/editions/plan-source";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Uitvoering plannen: ${data.offering.title}` : "Uitvoering plannen" });

const only = door.only("themeLead", "administrator");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  planPage(actor, { slug, copyOf: url.searchParams.get("kopie") }),
);

export const action = only(async ({ actor, params: { slug = "" }, request }) => {
  const form = await readForm(request, planEditionForm);
  if (!form.ok) return form.answer;
  const end = await planEdition(actor, { slug, ...form.value });
  if (end.outcome === "refused") return form.refuse(end.fields);
  if (end.outcome === "planned") return redirectWithFlash(paths.editionAtWork(end.editionId), plannedWords(end));
  return json({ form: form.typed, seen: { overlaps: end.overlaps, agreed: end.agreed } });
});

export default function PlanPage() {
  const { offering, choices, values, copied, newId, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<PlanValues>({ id: "plan", lastResult: answer?.form, defaultValue: values });
  const of = fieldOf(fields);
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: offering.title, href: paths.offeringAtWork(offering.slug) },
        ]}
        title="Uitvoering plannen"
        lead={copied ? "Alles van de eerdere uitvoering is overgenomen. Kies een nieuwe datum." : undefined}
        meta={<a href={paths.planSeries(offering.slug)}>Plan een reeks in plaats van één datum</a>}
      />
      <PlanForm
        form={form}
        of={of}
        choices={choices}
        newId={said(of("nieuw")) || newId}
        seen={answer && "seen" in answer ? answer.seen : undefined}
        now={now}
      />
    </>
  );
}
