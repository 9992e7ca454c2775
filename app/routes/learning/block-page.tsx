import { json, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { blockPage } from "~/domain/learning/block-page.server";
import { doBlock } from "~/domain/learning/do-block.server";
import { problemWords } from "~/domain/learning/learning-words";
import type { Place } from "~/domain/learning/place";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { everyField, postedFields } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { afterBlock } from "~/ui/learning/after-block";
import { CourseShell } from "~/ui/learning/course-shell";
import { KeepGoing, keptAt } from "~/ui/learning/keep-going";
import { OneBlock } from "~/ui/learning/one-block";
import { WhereIAm } from "~/ui/learning/where-i-am";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `${data.block.title} · ${data.module.title} · ${data.course.title}` : "E-learning" });

export const loader = door.signedIn(async ({ actor, params: { slug = "", moduleSlug = "", blockKey = "" } }) => {
  const page = await blockPage(actor, slug, { moduleSlug, blockKey });
  if (!page) throw redirect(paths.course(slug));
  return page;
});

export const action = door.signedIn(async ({ actor, params: { slug = "", blockKey = "" }, request }) => {
  const fields = everyField(await postedFields(request));
  const done = await doBlock(actor, { slug, blockKey, fields });
  if (done.outcome === "no-answer") return json({ problem: done.problem, typed: fields }, { status: 400 });
  const { to, said } = afterBlock(slug, done);
  return said ? redirectWithFlash(to, said) : redirect(to, 303);
});

export default function BlockPage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { course, block, module, position, previous, next } = page;
  const address = (place: Place) => paths.courseBlock(course.slug, place.moduleSlug, place.blockKey);
  return (
    <CourseShell frame={page}>
      <WhereIAm {...page} />
      <OneBlock
        block={block}
        goals={position === 1 ? module.goals : []}
        sources={page.sources}
        problem={refused && { words: problemWords(refused.problem), typed: refused.typed }}
        onward={next ? address(next) : paths.course(course.slug)}
        back={previous && address(previous)}
      />
      <KeepGoing progressId={page.progressId} {...keptAt(page)} />
    </CourseShell>
  );
}
