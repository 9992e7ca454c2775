import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { opinionWords } from "~/domain/evaluation/evaluation-words";
import { opinionOfOffering } from "~/domain/evaluation/opinion-of-offering.server";
import { coursePage } from "~/domain/learning/course-page.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Columns } from "~/ui/kit/columns";
import { dateWords } from "~/ui/kit/dutch-date";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { Prose } from "~/ui/kit/prose";
import { Section } from "~/ui/kit/section";
import { CoursePanel } from "~/ui/learning/course-panel";
import { CourseShell } from "~/ui/learning/course-shell";
import { ModuleList } from "~/ui/learning/module-list";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data?.title ?? "E-learning", description: data?.summary });

export const loader = door.signedIn(async ({ actor, params: { slug = "" } }) => {
  const [course, opinion] = await Promise.all([coursePage(actor, slug), opinionOfOffering(actor, slug)]);
  return { ...course, opinion };
});

export default function CoursePage() {
  const course = useLoaderData<typeof loader>();
  return (
    <CourseShell frame={course.frame}>
      <PageHeading
        title={course.title}
        kicker="E-learning"
        lead={course.summary}
        trail={[{ label: "Aanbod", href: paths.catalogue() }]}
      />
      <Columns side="after" aside={<CoursePanel course={course} />}>
        {course.contentWarning && (
          <div className="mb-8">
            <Notice tone="warn" title="Dit gaat over heftige onderwerpen">
              {course.contentWarning}
            </Notice>
          </div>
        )}
        <About course={course} />
        <Section title="Modules">
          <ModuleList modules={modulesOf(course)} />
        </Section>
        {course.opinion && (
          <Section title="Wat anderen ervan vonden">
            <p className="max-w-measure">{opinionWords(course.opinion)}</p>
          </Section>
        )}
        <p className="text-small text-ink-muted">
          Laatst nagekeken op {dateWords(course.checked.on)}. {course.checked.by}.
        </p>
      </Columns>
    </CourseShell>
  );
}

type Course = ReturnType<typeof useLoaderData<typeof loader>>;

function About({ course }: { course: Pick<Course, "description" | "goals"> }) {
  return (
    <Section title="Wat u hierna kunt">
      <Prose>
        <ul>
          {course.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
        {course.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Prose>
    </Section>
  );
}

function modulesOf({ slug, started, modules }: Course) {
  return modules.map((module) => ({
    ...module,
    href: started ? paths.courseBlock(slug, module.slug, module.firstBlock) : null,
  }));
}
