import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { myQueueStories, myRegistrations } from "~/domain/registration/my-registrations.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { RestOf } from "~/ui/kit/rest-of";
import { Section } from "~/ui/kit/section";
import { byYear } from "~/ui/registration/by-year";
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
      <PageHeading
        title="Mijn inschrijvingen"
        trail={[{ label: "Mijn leren", href: paths.myLearning() }]}
        meta={<a href={paths.myCalendar()}>Zet uw inschrijvingen in uw eigen agenda</a>}
      />
      <Section title="Komt nog">
        {coming.length > 0 ? <Lines label="Komt nog" which="latere" lines={coming} now={now} /> : <NothingComing />}
      </Section>
      {byYear(past).map(({ year, lines }) => (
        <Section key={year} title={year} aside={counted(lines.length, "inschrijving", "inschrijvingen")}>
          <Lines label={year} which="eerdere" lines={lines} now={now} />
        </Section>
      ))}
    </>
  );
}

type Told = RegistrationLine & { story: { at: string; text: string }[] };

interface LinesProps {
  label: string;
  which: string;
  lines: readonly Told[];
  now: string;
}

function Lines({ label, which, lines, now }: LinesProps) {
  return (
    <RestOf all={lines} which={which}>
      {(some) => (
        <RegistrationRows
          label={label}
          lines={some}
          now={now}
          more={({ story }) => <QueueStory story={story} now={now} />}
        />
      )}
    </RestOf>
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
