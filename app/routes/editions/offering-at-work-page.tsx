import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { offeringAtWork } from "~/domain/catalogue/offering-at-work.server";
import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { OfferingAtWorkFacts } from "~/ui/catalogue/offering-at-work-facts";
import { OfferingEditions } from "~/ui/catalogue/offering-editions";
import { OfferingPicture } from "~/ui/catalogue/offering-picture";
import { OfferingStateActions, OfferingStateBadge } from "~/ui/catalogue/offering-state";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { PageHeading } from "~/ui/kit/page-heading";
import { ThemeList } from "~/ui/themes/theme-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ title: data?.title ?? "Aanbod" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => offeringAtWork(actor, slug));

export default function OfferingAtWorkPage() {
  const offering = useLoaderData<typeof loader>();
  const { slug, kind, format, title, summary, themes, state, pictureId, pictureAlt } = offering;
  const plans = kind !== "E_LEARNING" && state !== "ARCHIVED";
  return (
    <>
      <PageHeading
        trail={[{ label: "Werk", href: paths.work() }]}
        kicker={kindAndFormat(kind, format)}
        title={title}
        lead={summary}
        meta={
          <>
            <OfferingStateBadge state={state} />
            <ThemeList themes={themes} />
          </>
        }
        actions={
          <>
            {plans && <ButtonLink href={paths.planEdition(slug)}>Plan een uitvoering</ButtonLink>}
            {plans && (
              <ButtonLink href={paths.planSeries(slug)} tone="quiet">
                Plan een reeks
              </ButtonLink>
            )}
            <ButtonLink href={paths.changeOffering(slug)} tone="quiet">
              Wijzig
            </ButtonLink>
          </>
        }
      />
      <OfferingStateActions
        offering={offering}
        coming={offering.coming.filter((edition) => edition.state === "PUBLISHED").length}
      />
      <OfferingEditions offering={offering} />
      <OfferingAtWorkFacts offering={offering} />
      <OfferingPicture picture={pictureId ? { id: pictureId, alt: pictureAlt } : null} />
    </>
  );
}
