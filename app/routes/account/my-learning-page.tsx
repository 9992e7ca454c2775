import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { workWaiting } from "~/domain/editions/my-work.server";
import { myCourses } from "~/domain/learning/my-courses.server";
import { myRegistrations } from "~/domain/registration/my-registrations.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { WorkWaiting } from "~/ui/editions/work-waiting";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { MyCourses } from "~/ui/learning/my-courses";
import { OpenOffers } from "~/ui/registration/open-offers";
import { type RegistrationLine, RegistrationRows } from "~/ui/registration/registration-rows";

const RECENT = 3;

export const meta: MetaFunction = () => pageMeta({ title: "Mijn leren" });

export const loader = door.signedIn(async ({ actor }) => {
  const [{ lines, now }, courses, work] = await Promise.all([
    myRegistrations(actor),
    myCourses(actor),
    workWaiting(actor),
  ]);
  return {
    now,
    courses,
    work,
    offers: lines.flatMap((line) => (line.standing?.at === "offered" ? { ...line, until: line.standing.until } : [])),
    next: lines.filter(({ coming, standing }) => coming && standing?.at !== "offered"),
    done: lines
      .filter(({ standing }) => standing?.at === "was-there")
      .slice(-RECENT)
      .reverse(),
  };
});

export default function MyLearningPage() {
  const { now, courses, work, offers, next, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title="Mijn leren" />
      <OpenOffers offers={offers} now={now} />
      <WorkWaiting lines={work} now={now} />
      <Next lines={next} now={now} />
      <MyCourses courses={courses} />
      {done.length > 0 && (
        <Section title="Pas gedaan">
          <RegistrationRows label="Pas gedaan" lines={done} now={now} />
        </Section>
      )}
    </>
  );
}

function Next({ lines, now }: { lines: RegistrationLine[]; now: string }) {
  return (
    <Section title="Straks" aside={<a href={paths.myRegistrations()}>Al mijn inschrijvingen</a>}>
      {lines.length > 0 ? (
        <RegistrationRows label="Straks" lines={lines} now={now} />
      ) : (
        <EmptyState
          title="Hier komt waarvoor u zich inschrijft"
          step={<ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>}
        >
          <p>Trainingen en bijeenkomsten, met dag, tijd en plaats. U hebt er nu geen.</p>
        </EmptyState>
      )}
    </Section>
  );
}
