import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { insistOnStopToken, stopInvitations } from "~/domain/editions/stop-invitations.server";
import { door } from "~/http/door.server";
import { insistOnOneClick } from "~/http/one-click.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

const WORDS = {
  invitations: {
    title: "Geen uitnodigingen meer",
    lead: "U kreeg een uitnodiging van ons. Wilt u die niet meer krijgen? Druk dan op de knop.",
    button: "Stuur mij geen uitnodigingen meer",
    rest: "Bent u ergens voor ingeschreven? Daarover blijft u bericht krijgen.",
    stopped: "U krijgt hiervan geen uitnodigingen meer. Wat al onderweg is, kan nog aankomen.",
  },
  nudges: {
    title: "Geen herinneringen meer",
    lead: "U kreeg een herinnering aan een e-learning. Wilt u die niet meer krijgen? Druk dan op de knop.",
    button: "Stuur mij geen herinneringen meer",
    rest: "U kunt gewoon verdergaan met uw e-learnings.",
    stopped: "U krijgt geen herinneringen aan e-learnings meer. Wat al onderweg is, kan nog aankomen.",
  },
};

type Words = (typeof WORDS)[keyof typeof WORDS];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta({ title: WORDS[data?.stops ?? "invitations"].title }),
  { name: "robots", content: "noindex" },
];

export const loader = door.open(({ params: { token = "" } }) => {
  const nudges = insistOnStopToken(token).some(({ kind }) => kind === "nudge");
  return { stops: nudges ? ("nudges" as const) : ("invitations" as const) };
});

export const action = door.open(async ({ actor, params: { token = "" }, request }) => {
  await insistOnOneClick(request);
  await stopInvitations(actor, token);
  return { stopped: true };
});

export default function StopInvitationsPage() {
  const words = WORDS[useLoaderData<typeof loader>().stops];
  const stopped = useActionData<typeof action>()?.stopped === true;
  return (
    <>
      <PageHeading title={words.title} lead={stopped ? undefined : words.lead} />
      {stopped ? <Stopped words={words} /> : <StopForm words={words} />}
    </>
  );
}

function StopForm({ words }: { words: Words }) {
  return (
    <form method="post" className="grid gap-4">
      <input type="hidden" name="List-Unsubscribe" value="One-Click" />
      <Button className="justify-self-start">{words.button}</Button>
      <p className="max-w-measure text-ink-muted">{words.rest}</p>
    </form>
  );
}

function Stopped({ words }: { words: Words }) {
  return (
    <>
      <Notice tone="good" title="U bent afgemeld">
        {words.stopped}
      </Notice>
      <p className="mt-6">
        Hebt u een account? Bij <a href={paths.myDetails()}>uw gegevens</a> kunt u dit weer veranderen.
      </p>
    </>
  );
}
