import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn, type Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { comingEditions, fittingEditions } from "~/domain/catalogue/coming-editions.server";
import { openCourses } from "~/domain/catalogue/open-courses.server";
import { themesOnOffer } from "~/domain/catalogue/themes-on-offer.server";
import { workWaiting } from "~/domain/editions/my-work.server";
import { myCourses } from "~/domain/learning/my-courses.server";
import { myRegistrations } from "~/domain/registration/my-registrations.server";
import { withOwnSeats } from "~/domain/registration/own-seats.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { ForMe } from "~/ui/account/for-me";
import { CatalogueSearch } from "~/ui/catalogue/catalogue-search";
import { ComingList } from "~/ui/catalogue/coming-list";
import { CourseCards } from "~/ui/catalogue/course-cards";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

const DATES_SHOWN = 5;
const NEXT_SHOWN = 3;
const FITTING_SHOWN = 3;

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Leren voor een veilig Noord-Holland",
    description:
      "De NHVeilig Academie: trainingen, e-learnings en bijeenkomsten voor iedereen die in Noord-Holland aan veiligheid werkt.",
  });

export const loader = door.open(async ({ actor }) => {
  const [coming, fitting, courses, themes, mine] = await Promise.all([
    comingEditions(actor, DATES_SHOWN),
    isSignedIn(actor) ? fittingEditions(actor, FITTING_SHOWN) : null,
    openCourses(actor),
    themesOnOffer(actor),
    isSignedIn(actor) ? whatWaits(actor) : null,
  ]);
  const begun = mine?.courses.map(({ slug }) => slug) ?? [];
  const toBegin = courses.filter(({ slug }) => !begun.includes(slug));
  const [dates = [], fits = []] = await withOwnSeats(actor, [coming.lines, fitting?.lines ?? []]);
  return { coming: dates, fitting: fits, courses: toBegin, themes, mine, now: coming.now };
});

export default function HomePage() {
  const { coming, fitting, courses, themes, mine, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={mine ? `Welkom, ${mine.name}` : "Leren voor een veilig Noord-Holland"}
        lead={
          mine
            ? undefined
            : "Bij de NHVeilig Academie volgen professionals van gemeenten, politie, OM en partners trainingen, e-learnings en bijeenkomsten over veiligheid."
        }
      />
      {mine && <ForMe {...mine} now={now} />}
      {fitting.length > 0 && <ComingList title="Past bij uw werk" lines={fitting} now={now} />}
      <CatalogueSearch themes={themes} />
      <ComingList lines={coming} now={now} />
      <CourseCards courses={courses} signedIn={mine !== null} />
      {!mine && <NewHere />}
    </>
  );
}

function NewHere() {
  return (
    <Section title="Nieuw hier?">
      <p className="mb-4 max-w-measure">
        Werkt u in Noord-Holland aan veiligheid, bij een gemeente, de politie, het OM, een school, in de zorg of in het
        jongerenwerk? Met uw adres van het werk kunt u meteen meedoen.
      </p>
      <ButtonLink href={paths.requestAccount()} tone="quiet">
        Account aanvragen
      </ButtonLink>
    </Section>
  );
}

async function whatWaits(actor: Visitor) {
  const [{ lines }, courses, work] = await Promise.all([myRegistrations(actor), myCourses(actor), workWaiting(actor)]);
  return {
    name: actor.name,
    courses,
    work,
    figures: may.seeAllFigures(actor),
    offers: lines.flatMap((line) => (line.standing?.at === "offered" ? { ...line, until: line.standing.until } : [])),
    next: lines.filter(({ coming, standing }) => coming && standing?.at !== "offered").slice(0, NEXT_SHOWN),
  };
}
