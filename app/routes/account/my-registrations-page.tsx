import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myQueueStories, myRegistrations } from "~/domain/registration/my-registrations.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";
import { QueueStory } from "~/ui/registration/queue-story";
import { type RegistrationLine, RegistrationRows } from "~/ui/registration/registration-rows";

export const meta: MetaFunction = () => pageMeta({ title: "Mijn inschrijvingen" });

export const loader = door.signedIn(async ({ actor }) => {
  const [{ lines, now }, stories] = await Promise.all([myRegistrations(actor), myQueueStories(actor)]);
  const told = lines.map((line) => ({ ...line, story: stories[line.editionId] ?? [] }));
  return { now, coming: told.filter(({ coming }) => coming), past: told.filter(({ coming }) => !coming).reverse() };
});

export default function MyRegistrationsPage() {
  const { now, coming, past } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title="Mijn inschrijvingen" trail={[{ label: "Mijn leren", href: paths.myLearning() }]} />
      <Section title="Komt nog">
        {coming.length > 0 ? <Lines label="Komt nog" lines={coming} now={now} /> : <NothingComing />}
      </Section>
      {past.length > 0 && (
        <Section title="Eerder">
          <Lines label="Eerder" lines={past} now={now} />
        </Section>
      )}
    </>
  );
}

type Told = RegistrationLine & { story: { at: string; text: string }[] };

function Lines({ label, lines, now }: { label: string; lines: Told[]; now: string }) {
  return (
    <RegistrationRows
      label={label}
      lines={lines}
      now={now}
      more={({ story }) => <QueueStory story={story} now={now} />}
    />
  );
}

function NothingComing() {
  return (
    <EmptyState
      title="U hebt geen inschrijvingen die nog komen"
      step={<ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>}
    >
      <p>Schrijft u zich in voor een training of bijeenkomst, dan ziet u hier wanneer en waar u verwacht wordt.</p>
    </EmptyState>
  );
}
