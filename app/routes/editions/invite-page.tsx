import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteForm } from "~/domain/editions/invite.form";
import { inviteToEdition } from "~/domain/editions/invite.server";
import { invitePage } from "~/domain/editions/invite-page.server";
import { invitedWords, progressWords, reachWords } from "~/domain/editions/invite-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { InviteFields, type InviteFieldsOf } from "~/ui/editions/invite-fields";
import { LetterPreview } from "~/ui/editions/letter-preview";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Uitnodigen: ${data.edition.title}` : "Uitnodigen" });

const only = door.only("themeLead", "administrator");

export const loader = only(({ actor, params }) => invitePage(actor, params.editionId ?? ""));

export const action = only(async ({ actor, params: { editionId = "" }, request }) => {
  const form = await readForm(request, inviteForm);
  if (!form.ok) return form.answer;
  const { bron, doelgroep, soort, regio, organisatie, adressen, tekst, bevestigd } = form.value;
  const fit = { audienceIds: doelgroep, kind: soort, region: regio, organisationId: organisatie, typed: adressen };
  const choice = { sources: bron, ...fit };
  const end = await inviteToEdition(actor, { editionId, choice, text: tekst, agreed: bevestigd });
  if (end.outcome === "not-open") return form.refuse({ "": "Voor deze uitvoering kan niemand zich meer inschrijven." });
  if (end.outcome === "invited") return redirectWithFlash(paths.invite(editionId), invitedWords(end.written));
  return json({ form: form.typed, seen: end });
});

export default function InvitePage() {
  const { edition, open, written } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Uitvoering", href: paths.editionAtWork(edition.id) },
        ]}
        kicker={edition.title}
        title="Uitnodigen"
        lead="Ieder krijgt hoogstens één uitnodiging voor deze uitvoering, met een knop om zich af te melden."
        meta={progressWords(written)}
      />
      {open ? (
        <InviteForm />
      ) : (
        <Notice tone="warn">Voor deze uitvoering kan niemand zich meer inschrijven. Uitnodigen kan niet.</Notice>
      )}
    </>
  );
}

function InviteForm() {
  const { edition, audienceIds, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seen = answer && "seen" in answer ? answer.seen : null;
  const [form, fields] = useForm<InviteFieldsOf>({
    id: "uitnodigen",
    lastResult: answer?.form,
    defaultValue: { bron: ["people", "interested"], doelgroep: audienceIds },
  });
  return (
    <>
      {seen && (
        <LetterPreview
          title="Zo wordt uw uitnodiging"
          reach={reachWords(seen.reach)}
          letter={seen.letter}
          note="In plaats van uw naam staat bij de aanhef die van de lezer, en ieder krijgt een eigen link om zich af te melden."
        />
      )}
      <Form form={form}>
        {seen && seen.reach.total > 0 && <SendButton agreed={seen.agreed} readers={seen.reach.total} />}
        <InviteFields fields={fields} invitedOnly={edition.visibility === "INVITED"} {...choices} />
        <Button tone={seen ? "quiet" : "primary"} className="justify-self-start">
          Bekijk de uitnodiging
        </Button>
      </Form>
    </>
  );
}

/** Carries the word that agrees: other words or other readers, and the invitation is shown again. */
function SendButton({ agreed, readers }: { agreed: string; readers: number }) {
  return (
    <Button name="bevestigd" value={agreed} className="mb-4 justify-self-start">
      {readers === 1 ? "Verstuur 1 uitnodiging" : `Verstuur ${readers} uitnodigingen`}
    </Button>
  );
}
