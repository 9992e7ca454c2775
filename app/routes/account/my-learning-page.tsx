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
import { PageHeading } from "~/ui/kit/page-heading";
import { MyCourses } from "~/ui/learning/my-courses";
import { OpenOffers } from "~/ui/registration/open-offers";
import { RegistrationSection, WhatComes } from "~/ui/registration/what-comes";

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
      {newcomer && courses.length === 0 ? <NewHere /> : <WhatComes next={next} pending={pending} now={now} />}
      <MyCourses courses={courses} />
      <RegistrationSection title="Pas gedaan" lines={done} now={now} />
      <MyInterests interests={interests} />
    </>
  );
}
