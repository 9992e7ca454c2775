import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { testPage } from "~/domain/learning/test-page.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Columns } from "~/ui/kit/columns";
import { PageHeading } from "~/ui/kit/page-heading";
import { CourseShell } from "~/ui/learning/course-shell";
import { OpenTest } from "~/ui/learning/open-test";
import { TestAsks } from "~/ui/learning/test-asks";
import { TestPanel } from "~/ui/learning/test-panel";
import { TestResultView } from "~/ui/learning/test-result-view";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Eindtoets · ${data.frame.course.title}` : "Eindtoets" });

export const loader = door.signedIn(async ({ actor, params: { slug = "" } }) => {
  const page = await testPage(actor, slug);
  if (!page) throw redirect(paths.course(slug));
  return page;
});

export default function TestPage() {
  const page = useLoaderData<typeof loader>();
  const { frame, asks, open, result } = page;
  const { slug, title } = frame.course;
  return (
    <CourseShell frame={frame}>
      <PageHeading title="Eindtoets" kicker={title} trail={[{ label: title, href: paths.course(slug) }]} />
      <Columns side="after" aside={<TestPanel slug={slug} page={page} />}>
        {open && <OpenTest slug={slug} questions={open.questions} />}
        {result && !open && <TestResultView slug={slug} result={result} />}
        {!result?.passed && <TestAsks asks={asks} />}
      </Columns>
    </CourseShell>
  );
}
