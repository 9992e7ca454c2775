import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myInterests } from "~/domain/catalogue/interest-queries.server";
import { workWaiting } from "~/domain/editions/my-work.server";
import { myEvaluations } from "~/domain/evaluation/my-evaluations.server";
import { myCourses } from "~/domain/learning/my-courses.server";
import { sortedByWhatComes } from "~/domain/registration/my-next";
import { myRegistrations } from "~/domain/registration/my-registrations.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { NewHere } from "~/ui/account/new-here";
import { MyInterests } from "~/ui/catalogue/my-interests";
import { WorkWaiting } from "~/ui/editions/work-waiting";
import { OpenEvaluations } from "~/ui/evaluation/open-evaluations";
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
  const [{ lines, now }, courses, work, interests, evaluations] = await Promise.all([
    myRegistrations(actor),
    myCourses(actor),
    workWaiting(actor),
    myInterests(actor),
    myEvaluations(actor),
  ]);
  const { offers, next, pending, done } = sortedByWhatComes(lines);
  const mine = { courses, work, interests, evaluations, offers, next, pending, done: done.slice(0, RECENT) };
  return { now, newcomer: lines.length === 0, ...mine };
});

export default function MyLearningPage() {
  const { now, newcomer, courses, work, interests, evaluations, offers, next, pending, done } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Mijn leren"
        actions={
          <>
            <a href={paths.myCertificates()}>Mijn certificaten</a>
            <a href={paths.myDetails()}>Mijn gegevens</a>
          </>
        }
      />
      <OpenOffers offers={offers} now={now} />
      <WorkWaiting lines={work} now={now} />
      <OpenEvaluations lines={evaluations} now={now} />
      {newcomer && courses.length === 0 ? <NewHere /> : <Next lines={next} now={now} />}
      <Rows title="Wacht nog op een plaats" lines={pending} now={now} />
      <MyCourses courses={courses} />
      <Rows title="Pas gedaan" lines={done} now={now} />
      <MyInterests interests={interests} />
    </>
  );
}

function Rows({ title, lines, now }: { title: string; lines: RegistrationLine[]; now: string }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <RegistrationRows label={title} lines={lines} now={now} />
    </Section>
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
