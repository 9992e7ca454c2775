import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { evaluationOfEdition } from "~/domain/evaluation/evaluation-of-edition.server";
import { ownQuestionsForm } from "~/domain/evaluation/keep-own-questions.form";
import { keepOwnQuestions } from "~/domain/evaluation/keep-own-questions.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { EvaluationPage } from "~/ui/evaluation/evaluation-page";
import { OwnQuestionsForm } from "~/ui/evaluation/own-questions-form";
import { pageMeta } from "~/ui/frame/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Evaluatie: ${data.edition.title}` : "Evaluatie" });

export const loader = door.only(
  "themeLead",
  "trainer",
  "administrator",
)(({ actor, params: { editionId = "" } }) => evaluationOfEdition(actor, editionId));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { editionId = "" } }) => {
  const form = await readForm(request, ownQuestionsForm);
  if (!form.ok) return form.answer;
  await keepOwnQuestions(actor, { editionId }, form.value);
  return redirectWithFlash(paths.editionEvaluation(editionId), { tone: "good", text: "De vragen zijn bewaard." });
});

export default function EditionEvaluationPage() {
  const { edition, offering, response, results, kept, can } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.form;
  return (
    <EvaluationPage
      of={offering.title}
      above={{ label: edition.title, href: paths.editionAtWork(edition.id) }}
      actions={can.keepQuestions && <a href={paths.offeringEvaluation(offering.slug)}>Alle uitvoeringen samen</a>}
      results={results}
      response={response}
    >
      {can.keepQuestions && (
        <OwnQuestionsForm
          kept={kept}
          about="deze uitvoering"
          hint="Alleen hier, in plaats van de eigen vragen van het aanbod. Laat beide leeg om die te stellen."
          typed={typed}
        />
      )}
    </EvaluationPage>
  );
}
