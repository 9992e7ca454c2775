import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionAtWork } from "~/domain/editions/edition-at-work.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { EditionDraft } from "~/ui/editions/edition-draft";
import { EditionFilling } from "~/ui/editions/edition-filling";
import { EditionSeries } from "~/ui/editions/edition-series";
import { EditionWays } from "~/ui/editions/edition-ways";
import { EditionWhen } from "~/ui/editions/edition-when";
import { StateBadge } from "~/ui/editions/state-badge";
import { pageMeta } from "~/ui/frame/page-meta";
import { Columns } from "~/ui/kit/columns";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { When } from "~/ui/kit/when";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta({ title: data?.title ?? "Uitvoering" });

export const loader = door.only(
  "themeLead",
  "trainer",
  "administrator",
)(({ actor, params: { editionId = "" } }) => editionAtWork(actor, editionId));

export default function EditionAtWorkPage() {
  const edition = useLoaderData<typeof loader>();
  const { id, title, slug, offeringTitle, state, phase, startsAt, forNobody, can, now } = edition;
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          ...(can.plan ? [{ label: offeringTitle, href: paths.offeringAtWork(slug) }] : []),
        ]}
        kicker={offeringTitle === title ? undefined : offeringTitle}
        title={title}
        meta={
          <>
            <StateBadge state={state} phase={phase} />
            {startsAt && <When start={startsAt} now={now} relative />}
          </>
        }
      />
      {state === "DRAFT" && <EditionDraft edition={edition} />}
      {state !== "DRAFT" && forNobody && (
        <div className="mb-8">
          <Notice tone="warn" title="Niemand kan deze uitvoering vinden">
            De uitvoering is op uitnodiging en er is nog niemand uitgenodigd.{" "}
            {can.plan && <a href={paths.invite(id)}>Nodig mensen uit</a>}
          </Notice>
        </div>
      )}
      <Columns side="after" aside={<EditionWays edition={edition} />}>
        <EditionFilling edition={edition} />
        <EditionWhen edition={edition} />
        <EditionSeries edition={edition} />
      </Columns>
    </>
  );
}
