import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownCalendarAddress } from "~/domain/registration/own-calendar.server";
import { renewCalendarFeed } from "~/domain/registration/renew-calendar-feed.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { FeedAddress } from "~/ui/agenda/feed-address";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { dateWords } from "~/ui/kit/dutch-date";
import { Form } from "~/ui/kit/form";
import { Flash, Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction = () => pageMeta({ title: "Mijn agenda-adres" });

export const loader = door.signedIn(({ actor }) => ownCalendarAddress(actor));

export const action = door.signedIn(async ({ actor }) => {
  const token = await renewCalendarFeed(actor);
  return { address: `${surroundings().origin}${paths.ownCalendar(token)}` };
});

export default function MyCalendarPage() {
  const { since } = useLoaderData<typeof loader>();
  const address = useActionData<typeof action>()?.address;
  return (
    <>
      <PageHeading
        title="Mijn agenda-adres"
        lead="Laat uw inschrijvingen in uw eigen agenda zien, bijvoorbeeld in Outlook of op uw telefoon."
        trail={[
          { label: "Mijn leren", href: paths.myLearning() },
          { label: "Mijn inschrijvingen", href: paths.myRegistrations() },
        ]}
      />
      {address && <NewAddress address={address} />}
      <Section title={since ? "Een nieuw adres" : "Een eigen adres"}>
        <p className="mb-4 max-w-measure">
          In deze agenda staan alleen de trainingen en bijeenkomsten waar u een plaats hebt: wat, wanneer en waar. Namen
          van anderen en links om online mee te doen staan er niet in.
        </p>
        {since && (
          <p className="mb-4 max-w-measure">
            U hebt een adres sinds {dateWords(since)}. Wij kunnen het niet nog een keer laten zien. Maakt u een nieuw
            adres, dan werkt het oude niet meer.
          </p>
        )}
        <Form>
          <Button tone={since ? "quiet" : "primary"}>{since ? "Maak een nieuw adres" : "Maak een adres"}</Button>
        </Form>
      </Section>
      {since && <Revoke />}
    </>
  );
}

function NewAddress({ address }: { address: string }) {
  return (
    <Section title="Uw adres">
      <Flash tone="good" title="Dit is uw adres">
        Kopieer het nu: u ziet het maar één keer.
      </Flash>
      <div className="mt-4 grid gap-4">
        <FeedAddress address={address} />
        <Notice tone="warn">Deel dit adres met niemand. Wie het heeft, ziet waar u heen gaat.</Notice>
      </div>
    </Section>
  );
}

function Revoke() {
  return (
    <Section title="Stoppen">
      <p className="mb-4 max-w-measure">
        Gebruikt u het adres niet meer, of kent iemand anders het? Trek het dan in. Uw inschrijvingen blijven staan.
      </p>
      <Form action={paths.revokeCalendar()}>
        <Button tone="quiet">Trek het adres in</Button>
      </Form>
    </Section>
  );
}
