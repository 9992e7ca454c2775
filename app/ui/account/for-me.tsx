import type { ComponentProps } from "react";
import { paths } from "~/paths";
import { WorkWaiting } from "~/ui/editions/work-waiting";
import { ButtonLink } from "~/ui/kit/button";
import { Section } from "~/ui/kit/section";
import { MyCourses } from "~/ui/learning/my-courses";
import { OpenOffers } from "~/ui/registration/open-offers";
import { type RegistrationLine, RegistrationRows } from "~/ui/registration/registration-rows";

interface Props {
  offers: ComponentProps<typeof OpenOffers>["offers"];
  work: ComponentProps<typeof WorkWaiting>["lines"];
  next: readonly RegistrationLine[];
  courses: ComponentProps<typeof MyCourses>["courses"];
  /** May look at the figures of every theme. */
  figures: boolean;
  now: string;
}

/** What waits for me: a place on offer, work, what comes next, what I began. */
export function ForMe({ offers, work, next, courses, figures, now }: Props) {
  return (
    <>
      <OpenOffers offers={offers} now={now} />
      <WorkWaiting lines={work} now={now} />
      {next.length > 0 && (
        <Section title="Straks" aside={<a href={paths.myLearning()}>Mijn leren</a>}>
          <RegistrationRows label="Straks" lines={next} now={now} />
        </Section>
      )}
      <MyCourses title="Ga verder" courses={courses.filter(({ completedOn }) => !completedOn)} />
      {figures && (
        <Section title="Het Jaarplan">
          <ButtonLink href={paths.figures()}>Bekijk hoe het ervoor staat</ButtonLink>
        </Section>
      )}
    </>
  );
}
