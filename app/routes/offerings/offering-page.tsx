import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn } from "~/domain/access/actor";
import { isKeptInformed } from "~/domain/catalogue/interest-queries.server";
import { offeringDetail } from "~/domain/catalogue/offering-detail.server";
import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { withOwnSeats } from "~/domain/registration/own-seats.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { AboutOffering } from "~/ui/catalogue/about-offering";
import { CourseDoor } from "~/ui/catalogue/course-door";
import { OfferingDates } from "~/ui/catalogue/offering-dates";
import { Materials, NotInCatalogue } from "~/ui/catalogue/offering-extras";
import { OfferingFacts } from "~/ui/catalogue/offering-facts";
import { OfferingPicture } from "~/ui/catalogue/offering-picture";
import { shareMeta } from "~/ui/catalogue/share-meta";
import { courseData } from "~/ui/catalogue/structured-data";
import { WantMore } from "~/ui/catalogue/want-more";
import { pageMeta } from "~/ui/frame/page-meta";
import { Columns } from "~/ui/kit/columns";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { ThemeList } from "~/ui/themes/theme-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return pageMeta({ title: "Aanbod" });
  const { title, summary: description, slug, origin, picture } = data;
  const shared = { title, description, url: `${origin}${paths.offering(slug)}`, data: courseData(data, origin) };
  return shareMeta({ ...shared, picture: picture && { url: `${origin}${paths.file(picture.id)}`, alt: picture.alt } });
};

export const loader = door.open(async ({ actor, params: { slug = "" } }) => {
  const offering = await offeringDetail(actor, slug);
  const keptInformed = await isKeptInformed(actor, slug);
  const [ahead = []] = await withOwnSeats(actor, [offering.ahead]);
  return { ...offering, ahead, keptInformed, signedIn: isSignedIn(actor), origin: surroundings().origin };
});

export default function OfferingPage() {
  const offering = useLoaderData<typeof loader>();
  const { kind, format, title, summary, themes, state, picture } = offering;
  return (
    <>
      <PageHeading
        trail={[{ label: "Aanbod", href: paths.catalogue() }]}
        kicker={kindAndFormat(kind, format)}
        title={title}
        lead={summary}
        meta={<ThemeList themes={themes} />}
      />
      <NotInCatalogue state={state} />
      <OfferingPicture picture={picture} />
      {kind === "E_LEARNING" ? <Course offering={offering} /> : <Dated offering={offering} />}
      {state === "PUBLISHED" && <WantMore {...offering} dated={kind !== "E_LEARNING"} />}
    </>
  );
}

interface Props {
  offering: ReturnType<typeof useLoaderData<typeof loader>>;
}

function Course({ offering }: Props) {
  const { slug, hasCourse, studyLoadMinutes, signedIn } = offering;
  const panel = <CourseDoor slug={slug} open={hasCourse} studyLoadMinutes={studyLoadMinutes} signedIn={signedIn} />;
  return (
    <Columns side="after" aside={panel}>
      <AboutOffering {...offering} />
      <Facts offering={offering} />
    </Columns>
  );
}

function Dated({ offering }: Props) {
  return (
    <>
      <OfferingDates {...offering} />
      <AboutOffering {...offering} />
      <Facts offering={offering} />
    </>
  );
}

function Facts({ offering: { materials, ...offering } }: Props) {
  return (
    <>
      <Materials materials={materials} />
      <Section title="Goed om te weten">
        <OfferingFacts {...offering} />
      </Section>
    </>
  );
}
