import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerEvaluationForm } from "~/domain/evaluation/answer-evaluation.form";
import { answerEvaluation } from "~/domain/evaluation/answer-evaluation.server";
import { evaluationToAnswer } from "~/domain/evaluation/evaluation-to-answer.server";
import { answeredWords, QUESTIONS_CHANGED } from "~/domain/evaluation/evaluation-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { EvaluationForm } from "~/ui/evaluation/evaluation-form";
import { pageMeta } from "~/ui/frame/page-meta";
import { dayWords } from "~/ui/kit/dutch-date";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Wat vond u van ${data.title}?` : "Wat vond u ervan?" });

export const loader = door.signedIn(({ actor, params: { askId = "" } }) => evaluationToAnswer(actor, askId));

export const action = door.signedIn(async ({ actor, request, params: { askId = "" } }) => {
  await evaluationToAnswer(actor, askId);
  const form = await readForm(request, answerEvaluationForm);
  if (!form.ok) return form.answer;
  const told = answeredWords(await answerEvaluation(actor, askId, form.value));
  return told ? redirectWithFlash(paths.myLearning(), told) : form.refuse({ "": QUESTIONS_CHANGED });
});

export default function EvaluationPage() {
  const { standing, title, heldAt, until, questions } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.form;
  const when = heldAt ? `U was erbij op ${dayWords(heldAt)}.` : "U rondde deze e-learning af.";
  return (
    <>
      <PageHeading
        trail={[{ label: "Mijn leren", href: paths.myLearning() }]}
        kicker={title}
        title="Wat vond u ervan?"
        lead={standing === "open" && `${when} Vijf korte vragen, drie minuten.`}
      />
      {standing === "open" && (
        <>
          <div className="mb-8">
            <Notice title="Zonder uw naam">
              Bij uw antwoorden staat niet wie u bent. Ze zijn pas te zien als vijf mensen hebben geantwoord. Schrijf in
              de tekst niets waaraan iemand u of een ander kan herkennen. Antwoorden kan één keer, tot en met{" "}
              {dayWords(until)}.
            </Notice>
          </div>
          <EvaluationForm questions={questions} typed={typed} />
        </>
      )}
      {standing === "answered" && (
        <Notice tone="good" title="U hebt deze vragen beantwoord">
          Dank u wel. Uw antwoorden staan nergens bij uw naam, dus wij kunnen ze niet meer laten zien.
        </Notice>
      )}
      {standing === "closed" && (
        <Notice tone="warn" title="Antwoorden kan niet meer">
          Dat kon tot en met {dayWords(until)}.
        </Notice>
      )}
    </>
  );
}
