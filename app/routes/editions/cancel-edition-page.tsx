import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelEditionForm } from "~/domain/editions/cancel-edition.form";
import { cancelEdition } from "~/domain/editions/cancel-edition.server";
import { cancelledWords, cannotCancelWords } from "~/domain/editions/cancel-effect";
import { editionToCancel } from "~/domain/editions/edition-to-cancel.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { CancelForm } from "~/ui/editions/cancel-form";
import { pageMeta } from "~/ui/frame/page-meta";
import { dayWords } from "~/ui/kit/dutch-date";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Annuleren: ${data.title}` : "Uitvoering annuleren" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { editionId = "" } }) => editionToCancel(actor, editionId));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { editionId = "" }, request }) => {
  const form = await readForm(request, cancelEditionForm);
  if (!form.ok) return form.answer;
  const { reden: reason, bevestigd: agreed } = form.value;
  const end = await cancelEdition(actor, { editionId, reason, agreed });
  switch (end.outcome) {
    case "cancelled":
    case "already-cancelled":
      return redirectWithFlash(paths.editionAtWork(editionId), cancelledWords(end));
    case "reason-missing":
      return form.refuse({ reden: "Vul in waarom het niet doorgaat." });
    case "effect-changed":
      return form.refuse({ "": "Intussen zijn er andere mensen ingeschreven. Kijk nog een keer wat er gebeurt." });
    default:
      return form.refuse({ "": cannotCancelWords(end.outcome) });
  }
});

interface Fields {
  reden: string;
}

export default function CancelEditionPage() {
  const { editionId, title, offeringTitle, startsAt, cancelled, stuck, effect, agreed, now } =
    useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields>({ id: "annulering", lastResult: useActionData<typeof action>()?.form });
  const day = startsAt ? `, ${dayWords(startsAt, now)}` : "";
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: title, href: paths.editionAtWork(editionId) },
        ]}
        title="Uitvoering annuleren"
        lead={`${title === offeringTitle ? title : `${offeringTitle}: ${title}`}${day}`}
      />
      {cancelled && <Notice title="Deze uitvoering is al geannuleerd." />}
      {!cancelled && stuck && <Notice tone="bad" title={cannotCancelWords(stuck)} />}
      {!cancelled && !stuck && <CancelForm form={form} reason={fields.reden} effect={effect} agreed={agreed} />}
    </>
  );
}
