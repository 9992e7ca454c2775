import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideAsManager } from "~/domain/registration/decide-as-manager.server";
import { decideForm } from "~/domain/registration/decide-on-request.form";
import { managerPage } from "~/domain/registration/manager-link.server";
import { decidedWords, linkWords } from "~/domain/registration/manager-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { ManagerDecisionForm } from "~/ui/registration/manager-decision-form";
import { ManagerQuestion } from "~/ui/registration/manager-question";

export const meta: MetaFunction = () => [
  ...pageMeta({ title: "Toestemming voor deelname" }),
  { name: "robots", content: "noindex" },
];

// The address lets someone decide: nobody keeps it and no other site hears of it. Under "no-referrer" browsers would post
// without an origin of their own, which the guard against foreign posts refuses.
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const loader = door.open(({ actor, params }) => managerPage(actor, params.token ?? ""));

export const action = door.open(async ({ actor, request, params: { token = "" } }) => {
  await managerPage(actor, token);
  const form = await readForm(request, decideForm);
  if (!form.ok) return form.answer;
  const { besluit: decision, reden: reason } = form.value;
  const standing = await decideAsManager(actor, { token, decision, reason });
  return redirectWithFlash(paths.decideAsManager(token), decidedWords(standing, decision));
});

export default function ManagerDecisionPage() {
  const page = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.form;
  const { standing, can } = page;
  if (standing !== "open") {
    const { title, text } = linkWords(standing);
    return (
      <>
        <PageHeading title={title} lead={text} />
        <ManagerQuestion page={page} />
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={`Mag ${page.personName} meedoen?`}
        lead="Uw medewerker gaf u op als leidinggevende. Voor deelname is uw toestemming nodig. U hebt geen account nodig."
      />
      <ManagerQuestion page={page} />
      {can.decide ? (
        <ManagerDecisionForm until={page.until} now={page.now} typed={typed} />
      ) : (
        <Notice tone="warn" title="U bent ingelogd als degene die wil meedoen">
          Alleen uw leidinggevende kan hier antwoorden.
        </Notice>
      )}
    </>
  );
}
