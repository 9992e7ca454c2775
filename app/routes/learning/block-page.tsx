import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Visitor } from "~/domain/access/actor";
import type { AnswerFields } from "~/domain/learning/answer";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { blockPage } from "~/domain/learning/block-page.server";
import { finishSection } from "~/domain/learning/finish-section.server";
import { COMPLETED_WORDS, problemWords } from "~/domain/learning/learning-words";
import type { Place } from "~/domain/learning/place";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { RESULT_ID } from "~/ui/learning/answer-result";
import { HelpLines } from "~/ui/learning/help-lines";
import { OneBlock } from "~/ui/learning/one-block";
import { QuickExit } from "~/ui/learning/quick-exit";
import { WhereIAm } from "~/ui/learning/where-i-am";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `${data.block.title} · ${data.module.title} · ${data.course.title}` : "E-learning" });

export const loader = door.signedIn(async ({ actor, params }) => {
  const { slug, place } = addressOf(params);
  const page = await blockPage(actor, slug, place);
  if (!page) throw redirect(paths.course(slug));
  return page;
});

export const action = door.signedIn(async ({ actor, params, request }) => {
  const address = addressOf(params);
  const page = await blockPage(actor, address.slug, address.place);
  if (!page) return redirect(paths.course(address.slug), 303);
  if (page.block.kind === "section") return finish(actor, address);
  return answer(actor, address, fieldsOf(await postedFields(request)));
});

export default function BlockPage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { course, block, previous, next } = page;
  const address = (place: Place) => paths.courseBlock(course.slug, place.moduleSlug, place.blockKey);
  return (
    <>
      <QuickExit href={course.quickExit} />
      <WhereIAm {...page} />
      <OneBlock
        block={block}
        goals={page.module.goals}
        help={course.help}
        problem={refused && { words: problemWords(refused.problem), typed: refused.typed }}
        onward={next ? address(next) : paths.course(course.slug)}
        back={previous && address(previous)}
      />
      <HelpLines lines={course.help} />
    </>
  );
}

type Address = ReturnType<typeof addressOf>;

function addressOf({ slug = "", moduleSlug = "", blockKey = "" }: Record<string, string | undefined>) {
  return { slug, place: { moduleSlug, blockKey }, path: paths.courseBlock(slug, moduleSlug, blockKey) };
}

async function finish(actor: Visitor, { slug, place }: Address) {
  const done = await finishSection(actor, { slug, blockKey: place.blockKey });
  if (done.outcome === "not-started") return redirect(paths.course(slug), 303);
  const { next, courseCompleted } = done;
  if (courseCompleted) return redirectWithFlash(paths.course(slug), { tone: "good", text: COMPLETED_WORDS });
  return redirect(next ? paths.courseBlock(slug, next.moduleSlug, next.blockKey) : paths.course(slug), 303);
}

async function answer(actor: Visitor, { slug, place, path }: Address, fields: AnswerFields) {
  const done = await answerQuestion(actor, { slug, blockKey: place.blockKey, fields });
  if (done.outcome === "not-started") return redirect(paths.course(slug), 303);
  if (done.outcome === "no-answer") return json({ problem: done.problem, typed: fields }, { status: 400 });
  const result = `${path}#${RESULT_ID}`;
  return done.courseCompleted
    ? redirectWithFlash(result, { tone: "good", text: COMPLETED_WORDS })
    : redirect(result, 303);
}

function fieldsOf(form: FormData): AnswerFields {
  const words = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, words(name)]));
}
