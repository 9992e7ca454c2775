import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { courseGlossary } from "~/domain/learning/course-shelf.server";
import { termWords } from "~/domain/learning/learning-words";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { CourseShell } from "~/ui/learning/course-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Begrippen · ${data.course.title}` : "Begrippen" });

export const loader = door.signedIn(({ actor, params }) => courseGlossary(actor, params.slug ?? ""));

export default function GlossaryPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <CourseShell frame={page}>
      <PageHeading
        title="Begrippen"
        lead="De woorden die in deze e-learning worden uitgelegd."
        trail={[{ label: page.course.title, href: paths.course(page.course.slug) }]}
      />
      <dl className="max-w-measure">
        {page.words.map(({ key, meaning }) => (
          <div key={key} className="border-t border-line py-3">
            <dt className="font-bold">{termWords(key)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </CourseShell>
  );
}
