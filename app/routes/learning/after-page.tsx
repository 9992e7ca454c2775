import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { courseAfter } from "~/domain/learning/course-shelf.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { Prose } from "~/ui/kit/prose";
import { CourseShell } from "~/ui/learning/course-shell";
import { RichTextView } from "~/ui/learning/rich-text-view";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `En nu? · ${data.course.title}` : "En nu?" });

export const loader = door.signedIn(({ actor, params }) => courseAfter(actor, params.slug ?? ""));

export default function AfterPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <CourseShell frame={page}>
      <PageHeading title="En nu?" trail={[{ label: page.course.title, href: paths.course(page.course.slug) }]} />
      <Prose>
        <RichTextView text={page.text} />
      </Prose>
    </CourseShell>
  );
}
