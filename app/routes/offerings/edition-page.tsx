import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionDetail } from "~/domain/catalogue/edition-detail.server";
import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { myStanding } from "~/domain/registration/my-standing.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { EditionNotice } from "~/ui/catalogue/edition-notice";
import { OfferingFacts } from "~/ui/catalogue/offering-facts";
import { shareMeta } from "~/ui/catalogue/share-meta";
import { eventData } from "~/ui/catalogue/structured-data";
import { WhenAndWhere } from "~/ui/catalogue/when-and-where";
import { pageMeta } from "~/ui/frame/page-meta";
import { Columns } from "~/ui/kit/columns";
import { dayWords } from "~/ui/kit/dutch-date";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { StandingPanel } from "~/ui/registration/standing-panel";
import { ThemeList } from "~/ui/themes/theme-list";

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
  return { ...edition, mine: await myStanding(actor, edition.id), origin: surroundings().origin };
});

export default function EditionPage() {
  const edition = useLoaderData<typeof loader>();
  const { id, title, phase, offering, mine, now } = edition;
  const { slug, kind, format, summary, themes } = offering;
  return (
    <>
      <PageHeading
        trail={[
          { label: "Aanbod", href: paths.catalogue() },
          { label: offering.title, href: paths.offering(slug) },
        ]}
        kicker={kindAndFormat(kind, format)}
        title={title}
        lead={summary}
        meta={<ThemeList themes={themes} />}
      />
      <EditionNotice phase={phase} slug={slug} />
      <Columns side="after" aside={<StandingPanel mine={mine} slug={slug} editionId={id} now={now} />}>
        <WhenAndWhere {...edition} />
        <GoodToKnow edition={edition} />
      </Columns>
    </>
  );
}

function GoodToKnow({ edition }: { edition: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { onInvitation, trainers, offering } = edition;
  const { slug, title, audiences, contact } = offering;
  return (
    <Section title="Goed om te weten" aside={<a href={paths.offering(slug)}>Meer over {title}</a>}>
      {onInvitation && (
        <div className="mb-4">
          <Notice>Deze uitvoering is op uitnodiging.</Notice>
        </div>
      )}
      <OfferingFacts audiences={audiences} trainers={trainers} contact={contact} />
    </Section>
  );
}
