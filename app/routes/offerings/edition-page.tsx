import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import { materialsOf } from "~/domain/catalogue/materials-queries.server";
import { myStanding } from "~/domain/registration/my-standing.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { EditionBody, EditionHeading } from "~/ui/catalogue/edition-view";
import { Materials } from "~/ui/catalogue/offering-extras";
import { shareMeta } from "~/ui/catalogue/share-meta";
import { eventData } from "~/ui/catalogue/structured-data";
import { pageMeta } from "~/ui/frame/page-meta";
import { dayWords } from "~/ui/kit/dutch-date";
import { Practical } from "~/ui/registration/practical";
import { StandingPanel } from "~/ui/registration/standing-panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return pageMeta({ title: "Aanbod" });
  const { id, title, startsAt, town, offering, origin, now } = data;
  const day = startsAt ? `, ${dayWords(startsAt, now)}` : "";
  return shareMeta({
    title: `${title}${day}`,
    description: `${offering.summary} ${town ?? "Online"}${day}.`,
    url: `${origin}${paths.edition(offering.slug, id)}`,
    data: eventData({ ...data, slug: offering.slug }, offering.summary, origin),
  });
};

export const loader = door.open(async ({ actor, params: { slug = "", editionId = "" } }) => {
  const edition = await editionDetail(actor, { slug, editionId });
  const [mine, materials] = await Promise.all([myStanding(actor, edition.id), materialsOf(actor, slug)]);
  return { ...edition, mine, materials, origin: surroundings().origin };
});

export default function EditionPage() {
  const edition = useLoaderData<typeof loader>();
  const { id, mine, now } = edition;
  const panel = <StandingPanel mine={mine} slug={edition.offering.slug} editionId={id} now={now} />;
  return (
    <>
      <EditionHeading
        edition={edition}
        trail={[
          { label: "Aanbod", href: paths.catalogue() },
          { label: edition.offering.title, href: paths.offering(edition.offering.slug) },
        ]}
      />
      <EditionBody edition={edition} panel={panel}>
        <Practical text={mine.practical} />
        <Materials materials={edition.materials} />
      </EditionBody>
    </>
  );
}
