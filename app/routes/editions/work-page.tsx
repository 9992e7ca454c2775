import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myWork } from "~/domain/editions/my-work.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { ArchivedOfferings } from "~/ui/editions/archived-offerings";
import { ComingRows } from "~/ui/editions/coming-rows";
import { DraftRows } from "~/ui/editions/draft-rows";
import { KeptLists } from "~/ui/editions/kept-lists";
import { NeedRows } from "~/ui/editions/need-rows";
import { OfferingRows } from "~/ui/editions/offering-rows";
import { PastRows } from "~/ui/editions/past-rows";
import { WishRows } from "~/ui/editions/wish-rows";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction = () => pageMeta({ title: "Werk" });

export const loader = door.only("themeLead", "trainer", "administrator")(({ actor }) => myWork(actor));

export default function WorkPage() {
  const { needs, wishes, coming, past, drafts, offerings, archived, can, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Werk"
        lead="Uw uitvoeringen: wat uw aandacht vraagt, wat komt en wat er was."
        actions={can.plan && <ButtonLink href="#aanbod">Uitvoering plannen</ButtonLink>}
      />
      <Section title="Vraagt nu uw aandacht">
        {needs.length > 0 ? <NeedRows lines={needs} now={now} /> : <p>Niets. U bent helemaal bij.</p>}
      </Section>
      {wishes.length > 0 && (
        <Section title="Aangevraagd door organisaties">
          <WishRows wishes={wishes} />
        </Section>
      )}
      <Section title="Komt nog" aside={counted(coming.length, "uitvoering", "uitvoeringen")}>
        {coming.length > 0 ? <ComingRows lines={coming} now={now} /> : <NothingComing />}
      </Section>
      {drafts.length > 0 && (
        <Section title="Nog niet gepubliceerd">
          <DraftRows lines={drafts} now={now} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Geweest" aside="het afgelopen jaar">
          <PastRows lines={past} now={now} />
        </Section>
      )}
      {can.plan && (
        <div id="aanbod">
          <Section title="Uw aanbod" aside={<a href={paths.newOffering()}>Nieuw aanbod</a>}>
            {offerings.length > 0 ? <OfferingRows offerings={offerings} /> : <NothingOnOffer />}
            <ArchivedOfferings offerings={archived} />
          </Section>
          <KeptLists />
        </div>
      )}
    </>
  );
}

function NothingOnOffer() {
  return (
    <EmptyState
      title="Hier komt uw aanbod"
      step={<ButtonLink href={paths.newOffering()}>Maak nieuw aanbod</ButtonLink>}
    >
      <p>Een training, bijeenkomst of e-learning beschrijft u één keer. Daarna plant u er uitvoeringen van.</p>
    </EmptyState>
  );
}

function NothingComing() {
  return (
    <EmptyState
      title="Hier komen uw uitvoeringen"
      step={<ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>}
    >
      <p>Staat er een training of bijeenkomst van u gepland, dan ziet u hier wanneer die is en hoe vol die zit.</p>
    </EmptyState>
  );
}
