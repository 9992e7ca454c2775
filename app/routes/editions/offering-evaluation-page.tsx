import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { evaluationOfOffering } from "~/domain/evaluation/evaluation-of-offering.server";
import { ownQuestionsForm } from "~/domain/evaluation/keep-own-questions.form";
import { keepOwnQuestions } from "~/domain/evaluation/keep-own-questions.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { EvaluatedEditions } from "~/ui/evaluation/evaluated-editions";
import { EvaluationPage } from "~/ui/evaluation/evaluation-page";
import { OwnQuestionsForm } from "~/ui/evaluation/own-questions-form";
import { pageMeta } from "~/ui/frame/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Evaluatie: ${data.offering.title}` : "Evaluatie" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => evaluationOfOffering(actor, slug));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readForm(request, ownQuestionsForm);
  if (!form.ok) return form.answer;
  await keepOwnQuestions(actor, { slug }, form.value);
  return redirectWithFlash(paths.offeringEvaluation(slug), { tone: "good", text: "De vragen zijn bewaard." });
});

export default function OfferingEvaluationPage() {
  const { offering, response, results, kept, themes, editions } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.form;
  return (
    <EvaluationPage
      of={offering.title}
      above={{ label: offering.title, href: paths.offeringAtWork(offering.slug) }}
      actions={themes.map(({ slug, title }) => (
        <a key={slug} href={paths.themeEvaluation(slug)}>
          Heel het thema {title}
        </a>
      ))}
      results={results}
      response={response}
      several={editions.length > 0}
    >
      <EvaluatedEditions editions={editions} />
      <OwnQuestionsForm
        kept={kept}
        about="dit aanbod"
        hint="Iedereen krijgt dezelfde vijf vragen. U kunt er twee bij stellen; ze gelden voor alle uitvoeringen vanaf nu."
        typed={typed}
      />
    </EvaluationPage>
  );
}
