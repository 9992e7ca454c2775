import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeEditionForm } from "~/domain/editions/change-edition.form";
import { changeEdition } from "~/domain/editions/change-edition.server";
import { changedWords } from "~/domain/editions/changed-words";
import { editionToChange } from "~/domain/editions/edition-to-change.server";
import type { PlanValues } from "~/domain/editions/plan-fields";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { ChangeForm } from "~/ui/editions/change-form";
import { ChangeStale } from "~/ui/editions/change-stale";
import { EffectNotice } from "~/ui/editions/effect-notice";
import { fieldOf, said } from "~/ui/editions/plan-source";
import { pageMeta } from "~/ui/frame/page-meta";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Wijzigen: ${data.title}` : "Uitvoering wijzigen" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { editionId = "" } }) => editionToChange(actor, editionId));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { editionId = "" }, request }) => {
  const form = await readForm(request, changeEditionForm);
  if (!form.ok) return form.answer;
  const end = await changeEdition(actor, { editionId, ...form.value });
  switch (end.outcome) {
    case "changed":
      return redirectWithFlash(paths.editionAtWork(editionId), changedWords(end.effect));
    case "unchanged":
      return redirectWithFlash(paths.editionAtWork(editionId), { tone: "good", text: "Er is niets veranderd." });
    case "edition-cancelled":
      return form.refuse({ "": "Deze uitvoering is geannuleerd. Wijzigen kan niet meer." });
    case "refused":
      return form.refuse(end.fields);
    default:
      return json({ form: form.typed, seen: end });
  }
});

export default function ChangeEditionPage() {
  const { editionId, title, state, version, choices, values, meetings, stands, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seen = answer && "seen" in answer ? answer.seen : null;
  const [form, fields] = useForm<PlanValues>({ id: "wijziging", lastResult: answer?.form, defaultValue: values });
  const of = fieldOf(fields);
  return (
    <>
      <PageHeading
        trail={[
          { label: "Werk", href: paths.work() },
          { label: title, href: paths.editionAtWork(editionId) },
        ]}
        title="Uitvoering wijzigen"
        lead={state === "PUBLISHED" ? "U ziet eerst wat de wijziging voor mensen betekent." : undefined}
      />
      {state === "CANCELLED" ? (
        <Notice tone="bad" title="Deze uitvoering is geannuleerd. Wijzigen kan niet meer." />
      ) : (
        <div className="grid gap-6">
          {seen?.outcome === "agree" && <EffectNotice form={form.id} effect={seen.effect} now={now} />}
          {seen?.outcome === "stale" && <ChangeStale parts={seen.parts} stands={stands} />}
          <ChangeForm
            form={form}
            of={of}
            choices={choices}
            meetings={meetings}
            published={state === "PUBLISHED"}
            version={seen?.outcome === "stale" ? seen.version : said(of("versie")) || version}
            agreed={seen?.outcome === "agree" ? seen.agreed : undefined}
            now={now}
          />
        </div>
      )}
    </>
  );
}
