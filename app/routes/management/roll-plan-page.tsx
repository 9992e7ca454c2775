import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rollPage } from "~/domain/reporting/roll-page.server";
import { rolledWords } from "~/domain/targets/plan-outcome-words";
import { rollForm } from "~/domain/targets/roll-plan.form";
import { rollPlan } from "~/domain/targets/roll-plan.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button, ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { RollRows, rollAsks } from "~/ui/targets/roll-rows";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Plan overzetten naar ${data.next}` : "Plan overzetten" });

const only = door.only("management");

export const loader = only(({ actor, params: { year = "" } }) => rollPage(actor, year));

export const action = only(async ({ actor, request, params: { year = "" } }) => {
  const { promises, year: from, next } = await rollPage(actor, year);
  const form = await readForm(request, rollForm(promises));
  if (!form.ok) return form.answer;
  const end = await rollPlan(actor, from, form.value);
  if (end === "changed") return form.refuse({ "": rolledWords(end, next).text });
  return redirectWithFlash(end === "rolled" ? paths.draftPlan(next) : paths.rollPlan(from), rolledWords(end, next));
});

export default function RollPlanPage() {
  const { year, next, exists } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[{ label: "Cijfers", href: `${paths.figures()}?jaar=${year}` }]}
        title={`Zet Jaarplan ${year} over naar ${next}`}
        lead={`U kiest welke beloften meegaan. Het plan van ${next} begint als concept: niets daarvan telt tot u het publiceert.`}
      />
      {exists ? (
        <EmptyState
          title={`Er is al een plan voor ${next}`}
          step={
            <ButtonLink href={exists === "draft" ? paths.draftPlan(next) : `${paths.figures()}?jaar=${next}`}>
              {exists === "draft" ? "Bekijk het concept" : "Bekijk de cijfers"}
            </ButtonLink>
          }
        >
          Nog een keer overzetten is niet nodig en verandert niets.
        </EmptyState>
      ) : (
        <RollPlanForm />
      )}
    </>
  );
}

function RollPlanForm() {
  const { next, seen, sections, fields: filled } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Record<string, string | string[]>>({ id: "plan", lastResult, defaultValue: filled });
  const asks = sections.flatMap(({ rows }) => rows.flatMap(rollAsks));
  return (
    <Form form={form} asks={Object.fromEntries(asks)}>
      <input type="hidden" name="gezien" value={seen} />
      {sections.map(({ title, rows }) => (
        <Section key={title} title={title}>
          <RollRows rows={rows} next={next} fieldOf={(name) => fields[name] ?? { name }} />
        </Section>
      ))}
      <p className="max-w-measure text-ink-muted">
        Tellingen, opmerkingen en concepten gaan niet mee. Voor u publiceert kunnen de themahouders hun beloften nog
        aanpassen.
      </p>
      <Button className="justify-self-start">Maak het concept voor {next}</Button>
    </Form>
  );
}
