import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerRequestForm } from "~/domain/catalogue/answer-request.form";
import { answerRequest } from "~/domain/catalogue/answer-request.server";
import { offeringRequests } from "~/domain/catalogue/offering-requests.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { AnsweredRequest, OpenRequest } from "~/ui/editions/offering-request";
import { pageMeta } from "~/ui/frame/page-meta";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { RestOf } from "~/ui/kit/rest-of";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Aanvragen voor ${data.title}` : "Aanvragen" });

const only = door.only("themeLead", "administrator");

export const loader = only(({ actor, params: { slug = "" } }) => offeringRequests(actor, slug));

export const action = only(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readForm(request, answerRequestForm);
  if (!form.ok) return form.answer;
  const { aanvraag: requestId, answer } = form.value;
  return redirectWithFlash(
    paths.offeringRequests(slug),
    WORDS[await answerRequest(actor, { slug, requestId, answer })],
  );
});

const WORDS = {
  answered: { tone: "good", text: "Uw antwoord gaat per e-mail naar de aanvrager." },
  "answered-before": { tone: "warn", text: "Deze aanvraag was al beantwoord. Er is niets verstuurd." },
} as const;

export default function OfferingRequestsPage() {
  const { slug, title, open, answered, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  return (
    <>
      <PageHeading
        title={`Aanvragen voor ${title}`}
        trail={[
          { label: "Werk", href: paths.work() },
          { label: title, href: paths.offeringAtWork(slug) },
        ]}
      />
      <Section title="Wacht op antwoord" aside={counted(open.length, "aanvraag", "aanvragen")}>
        {open.map((request) => (
          <OpenRequest key={request.id} request={request} lastResult={lastResult} now={now} />
        ))}
        {open.length === 0 && <NothingOpen />}
      </Section>
      {answered.length > 0 && (
        <Section title="Beantwoord">
          <RestOf all={answered} which="eerdere">
            {(some) => some.map((request) => <AnsweredRequest key={request.id} request={request} now={now} />)}
          </RestOf>
        </Section>
      )}
    </>
  );
}

function NothingOpen() {
  return (
    <EmptyState title="Er wacht geen aanvraag op antwoord">
      <p>Vraagt iemand dit aan voor een eigen organisatie, dan leest u het hier en antwoordt u van hieruit.</p>
    </EmptyState>
  );
}
