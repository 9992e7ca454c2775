import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { messagePeopleForm } from "~/domain/editions/message-people.form";
import { messagePeople } from "~/domain/editions/message-people.server";
import { messagePage } from "~/domain/editions/message-people-page.server";
import { parseMessageTarget } from "~/domain/editions/message-people-target";
import { reachSentences, sentWords } from "~/domain/editions/message-people-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { LetterPreview } from "~/ui/editions/letter-preview";
import { MessageFields, type MessageFieldsOf } from "~/ui/editions/message-fields";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Bericht: ${data.edition.title}` : "Bericht" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params, url }) => messagePage(actor, params.editionId ?? "", parseMessageTarget(url.searchParams)));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { editionId = "" }, request }) => {
  const form = await readForm(request, messagePeopleForm);
  if (!form.ok) return form.answer;
  const end = await messagePeople(actor, editionId, form.value);
  if (end.outcome === "nobody") return form.refuse({ staat: "Kies aan wie het bericht gaat: nu bereikt het niemand." });
  if (end.outcome === "unpublished") return form.refuse({ "": "Deze uitvoering is niet gepubliceerd." });
  if (end.outcome === "sent") return redirectWithFlash(paths.people(editionId), sentWords(end.written));
  return json({ form: form.typed, seen: end });
});

export default function MessagePage() {
  const { edition, newId, groups, ...receivers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seen = answer && "seen" in answer ? answer.seen : null;
  const [form, fields] = useForm<MessageFieldsOf>({
    id: "bericht",
    lastResult: answer?.form,
    defaultValue: { nieuw: newId, staat: groups },
  });
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: "Deelnemers", href: paths.people(edition.id) },
        ]}
        kicker={edition.title}
        title="Bericht sturen"
        lead="U schrijft één keer, ieder krijgt een eigen brief. Antwoorden gaan naar de contactpersoon van het aanbod."
      />
      {seen && (
        <LetterPreview
          title="Zo wordt uw brief"
          reach={reachSentences(seen.reach)}
          letter={seen.letter}
          note="In plaats van uw naam staat bij de aanhef die van de lezer. De brief komt ook opgemaakt aan."
        />
      )}
      <Form form={form}>
        {seen && <SendButton agreed={seen.agreed} readers={seen.reach.reached} />}
        <MessageFields fields={fields} {...receivers} />
        <Button tone={seen ? "quiet" : "primary"} className="justify-self-start">
          Bekijk de brief
        </Button>
      </Form>
    </>
  );
}

/** Carries the word that agrees: another text or other readers, and the letter is shown again. */
function SendButton({ agreed, readers }: { agreed: string; readers: number }) {
  return (
    <Button name="bevestigd" value={agreed} className="mb-4 justify-self-start">
      {readers === 1 ? "Verstuur de brief" : `Verstuur ${readers} brieven`}
    </Button>
  );
}
