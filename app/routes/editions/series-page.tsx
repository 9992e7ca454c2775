import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PlanValues } from "~/domain/editions/plan-fields";
import { planPage } from "~/domain/editions/plan-page.server";
import { planSeriesForm } from "~/domain/editions/plan-series.form";
import { planSeries } from "~/domain/editions/plan-series.server";
import { seriesWords } from "~/domain/editions/plan-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { PlanFields } from "~/ui/editions/plan-fields";
import { fieldOf, said } from "~/ui/editions/plan-source";
import { SeriesDates } from "~/ui/editions/series-dates";
import { SeriesFields } from "~/ui/editions/series-fields";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Reeks plannen: ${data.offering.title}` : "Reeks plannen" });

const only = door.only("themeLead", "administrator");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  planPage(actor, { slug, copyOf: url.searchParams.get("kopie") }),
);

export const action = only(async ({ actor, params: { slug = "" }, request }) => {
  const form = await readForm(request, planSeriesForm);
  if (!form.ok) return form.answer;
  const end = await planSeries(actor, { slug, ...form.value });
  if (end.outcome === "refused") return form.refuse(end.fields);
  if (end.outcome === "planned") return redirectWithFlash(paths.offeringAtWork(slug), seriesWords(end));
  return json({ form: form.typed, seen: { dates: end.dates, agreed: end.agreed } });
});

export default function SeriesPage() {
  const { offering, choices, values, newId, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const defaultValue = { ...values, stap: "2", ritme: "weken" };
  const [form, fields] = useForm<PlanValues>({ id: "reeks", lastResult: answer?.form, defaultValue });
  const of = fieldOf(fields);
  const seen = answer && "seen" in answer ? answer.seen : undefined;
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: offering.title, href: paths.offeringAtWork(offering.slug) },
        ]}
        title="Reeks plannen"
        lead="Vul de eerste uitvoering in en hoe de reeks verdergaat. U ziet de datums voordat er iets wordt gemaakt."
      />
      <Form form={form}>
        {seen && <SeriesDates {...seen} of={of} now={now} />}
        <input type="hidden" name="nieuw" value={said(of("nieuw")) || newId} />
        <SeriesFields of={of} />
        <PlanFields of={of} choices={choices} />
        <Button name="knop" value="toon" tone={seen ? "quiet" : "primary"} className="justify-self-start">
          {seen ? "Toon de datums opnieuw" : "Toon de datums"}
        </Button>
      </Form>
    </>
  );
}
