import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTestQuestion } from "~/domain/learning/answer-test-question.server";
import { problemWords } from "~/domain/learning/learning-words";
import { SEEN_FIELD } from "~/domain/learning/newer-answer";
import { testQuestionPage } from "~/domain/learning/test-question-page.server";
import { numberOfQuestion, TEST_FIELD } from "~/domain/learning/test-rules";
import { TEST_CLOSED_WORDS } from "~/domain/learning/test-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { everyField, postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { afterTestAnswer } from "~/ui/learning/after-test-answer";
import { CourseShell } from "~/ui/learning/course-shell";
import { KeepGoing, keptInTest } from "~/ui/learning/keep-going";
import { QuestionForm } from "~/ui/learning/question-form";
import { WhereInTheTest } from "~/ui/learning/where-in-the-test";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Vraag ${data.position} · Eindtoets · ${data.frame.course.title}` : "Eindtoets" });

export const loader = door.signedIn(async ({ actor, params: { slug = "", position = "" } }) => {
  const page = await testQuestionPage(actor, slug, numberOfQuestion(position));
  if (!page) throw redirect(paths.courseTest(slug));
  return page;
});

export const action = door.signedIn(async ({ actor, params: { slug = "", position = "" }, request }) => {
  const fields = everyField(await postedFields(request));
  const testId = fields[TEST_FIELD]?.[0] ?? "";
  const done = await answerTestQuestion(actor, { slug, testId, position: numberOfQuestion(position), fields });
  if (done.outcome === "no-answer") return json({ problem: done.problem, typed: fields }, { status: 400 });
  if (done.outcome === "closed") {
    return redirectWithFlash(paths.courseTest(slug), { tone: "warn", text: TEST_CLOSED_WORDS });
  }
  return redirect(afterTestAnswer(slug, done), 303);
});

export default function TestQuestionPage() {
  const { frame, question, progressId, testId, seen, position, count, answered } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { slug, title } = frame.course;
  return (
    <CourseShell frame={frame}>
      <WhereInTheTest course={{ slug, title }} count={count} answered={answered} />
      <article className="max-w-player">
        <h1 className="mb-6">Vraag {position}</h1>
        <QuestionForm
          question={question}
          problem={refused && { words: problemWords(refused.problem), typed: refused.typed }}
          send="Bewaar antwoord"
          along={{ [TEST_FIELD]: testId, [SEEN_FIELD]: seen }}
          onward={position < count ? paths.testQuestion(slug, position + 1) : undefined}
        >
          <ButtonLink href={paths.courseTest(slug)} tone="quiet">
            Alle vragen
          </ButtonLink>
        </QuestionForm>
        {position > 1 && (
          <p data-screen-only="" className="mt-6">
            <a href={paths.testQuestion(slug, position - 1)} className="inline-flex min-h-11 items-center">
              Vorige vraag
            </a>
          </p>
        )}
      </article>
      <KeepGoing progressId={progressId} {...keptInTest(slug, { position, count })} />
    </CourseShell>
  );
}
