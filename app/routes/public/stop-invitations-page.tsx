import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { insistOnStopToken, stopInvitations } from "~/domain/editions/stop-invitations.server";
import { door } from "~/http/door.server";
import { insistOnOneClick } from "~/http/one-click.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction = () => [
  ...pageMeta({ title: "Geen uitnodigingen meer" }),
  { name: "robots", content: "noindex" },
];

export const loader = door.open(({ params: { token = "" } }) => {
  insistOnStopToken(token);
  return null;
});

export const action = door.open(async ({ actor, params: { token = "" }, request }) => {
  await insistOnOneClick(request);
  await stopInvitations(actor, token);
  return { stopped: true };
});

export default function StopInvitationsPage() {
  const stopped = useActionData<typeof action>()?.stopped === true;
  return (
    <>
      <PageHeading
        title="Geen uitnodigingen meer"
        lead={
          stopped ? undefined : "U kreeg een uitnodiging van ons. Wilt u die niet meer krijgen? Druk dan op de knop."
        }
      />
      {stopped ? <Stopped /> : <StopForm />}
    </>
  );
}

function StopForm() {
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="List-Unsubscribe" value="One-Click" />
      <Button className="justify-self-start">Stuur mij geen uitnodigingen meer</Button>
      <p className="max-w-measure text-ink-muted">
        Bent u ergens voor ingeschreven? Daarover blijft u bericht krijgen.
      </p>
    </form>
  );
}

function Stopped() {
  return (
    <>
      <Notice tone="good" title="U bent afgemeld">
        U krijgt hiervan geen uitnodigingen meer. Wat al onderweg is, kan nog aankomen.
      </Notice>
      <p className="mt-6">
        Hebt u een account? Bij <a href={paths.myDetails()}>uw gegevens</a> kunt u dit weer veranderen.
      </p>
    </>
  );
}
