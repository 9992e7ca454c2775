import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn, type Visitor } from "~/domain/access/actor";
import { comingEditions } from "~/domain/catalogue/coming-editions.server";
import { openCourses } from "~/domain/catalogue/open-courses.server";
import { themesOnOffer } from "~/domain/catalogue/themes-on-offer.server";
import { myRegistrations } from "~/domain/registration/my-registrations.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { CatalogueSearch } from "~/ui/catalogue/catalogue-search";
import { ComingList } from "~/ui/catalogue/coming-list";
import { CourseCards } from "~/ui/catalogue/course-cards";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { OpenOffers } from "~/ui/registration/open-offers";
import { RegistrationRows } from "~/ui/registration/registration-rows";

const DATES_SHOWN = 5;
const NEXT_SHOWN = 3;

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Leren voor een veilig Noord-Holland",
    description:
      "De NHVeilig Academie: trainingen, e-learnings en bijeenkomsten voor iedereen die in Noord-Holland aan veiligheid werkt.",
  });

export const loader = door.open(async ({ actor }) => {
  const [coming, courses, themes, mine] = await Promise.all([
    comingEditions(actor, DATES_SHOWN),
    openCourses(actor),
    themesOnOffer(actor),
    isSignedIn(actor) ? whatWaits(actor) : null,
  ]);
  return { coming: coming.lines, courses, themes, mine, now: coming.now };
});

export default function HomePage() {
  const { coming, courses, themes, mine, now } = useLoaderData<typeof loader>();
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
      {mine && <OpenOffers offers={mine.offers} now={now} />}
      {mine && mine.next.length > 0 && (
        <Section title="Straks" aside={<a href={paths.myLearning()}>Mijn leren</a>}>
          <RegistrationRows label="Straks" lines={mine.next} now={now} />
        </Section>
      )}
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
        jongerenwerk? Met uw e-mailadres van het werk kunt u meteen meedoen.
      </p>
      <ButtonLink href={paths.requestAccount()} tone="quiet">
        Account aanvragen
      </ButtonLink>
    </Section>
  );
}

async function whatWaits(actor: Visitor) {
  const { lines } = await myRegistrations(actor);
  return {
    name: actor.name,
    offers: lines.flatMap((line) => (line.standing?.at === "offered" ? { ...line, until: line.standing.until } : [])),
    next: lines.filter(({ coming, standing }) => coming && standing?.at !== "offered").slice(0, NEXT_SHOWN),
  };
}
