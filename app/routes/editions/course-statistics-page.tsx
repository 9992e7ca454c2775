import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { courseStatistics } from "~/domain/reporting/course-statistics.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { CourseOrganisations } from "~/ui/learning/course-organisations";
import { CourseQuestions } from "~/ui/learning/course-questions";
import { CourseStages } from "~/ui/learning/course-stages";
import { CourseStops } from "~/ui/learning/course-stops";
import { CourseWeeks } from "~/ui/learning/course-weeks";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Hoe het gaat: ${data.title}` : "Hoe het gaat" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => courseStatistics(actor, slug));

export default function CourseStatisticsPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, title, stages, minutes, studyLoadMinutes, weeks, stops, questions } = page;
  const trail = [
    { label: "Werk", href: paths.work() },
    { label: title, href: paths.offeringAtWork(slug) },
  ];
  return (
    <>
      <PageHeading
        trail={trail}
        kicker={title}
        title="Hoe het gaat"
        lead="Wat mensen in deze e-learning doen, zonder namen."
        actions={
          <ButtonLink href={paths.offeringEvaluation(slug)} tone="quiet">
            Wat mensen ervan vonden
          </ButtonLink>
        }
      />
      {stages.started === 0 ? (
        <EmptyState title="Nog niemand is begonnen" step={<a href={paths.course(slug)}>Bekijk de e-learning</a>}>
          Zodra iemand begint, leest u hier hoe het gaat.
        </EmptyState>
      ) : (
        <>
          <CourseStages stages={stages} minutes={minutes} studyLoadMinutes={studyLoadMinutes} />
          <Section title="Per week">
            <CourseWeeks weeks={weeks} />
          </Section>
          <Section title="Per organisatie">
            <CourseOrganisations {...page.organisations} />
          </Section>
          <Section title="Waar mensen stoppen">
            <CourseStops stops={stops} />
          </Section>
          <Section title="Welke vragen te moeilijk of te makkelijk zijn">
            <CourseQuestions questions={questions} />
          </Section>
        </>
      )}
    </>
  );
}
