import type { ReactNode } from "react";
import type { CourseFrame } from "~/domain/learning/course-frame.server";
import { CONCEPT_WORDS } from "~/domain/learning/learning-words";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { CourseShelf } from "~/ui/learning/course-shelf";
import { HelpLines } from "~/ui/learning/help-lines";
import { QuickExit } from "~/ui/learning/quick-exit";

/** What stands around every page of an e-learning: the way out, that it is a concept, what more there is, and where to find help. */
export function CourseShell({ frame, children }: { frame: CourseFrame; children: ReactNode }) {
  const { course, help, shelf } = frame;
  return (
    <CourseShelf value={shelf}>
      <QuickExit href={course.quickExit} />
      {course.concept && (
        <p className="mb-4">
          <Badge tone="warn">{CONCEPT_WORDS}</Badge>
        </p>
      )}
      {children}
      <Beside course={course} />
      <HelpLines lines={help} />
    </CourseShelf>
  );
}

function Beside({ course: { slug, after, glossary } }: Pick<CourseFrame, "course">) {
  const pages = [
    after && { label: "En nu?", href: paths.courseAfter(slug) },
    glossary && { label: "Begrippen", href: paths.courseGlossary(slug) },
    { label: "Bronnen", href: paths.courseSources(slug) },
  ];
  return (
    <nav aria-label="Bij deze e-learning" data-screen-only="" className="mt-14 border-t border-line pt-3">
      <ul className="flex flex-wrap gap-x-6">
        {pages.map(
          (page) =>
            page && (
              <li key={page.href}>
                <a href={page.href} className="inline-flex min-h-11 items-center">
                  {page.label}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
