import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tryDefinition } from "~/domain/reporting/try-definition.server";
import { definitionForm, definitionFrom } from "~/domain/targets/change-definition.form";
import { misfitWords } from "~/domain/targets/definition-limits";
import { definitionPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition } from "~/domain/targets/draft-definition.server";
import { filterTitles } from "~/domain/targets/filter-titles.server";
import { notDraftedWords } from "~/domain/targets/not-drafted-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { cx } from "~/ui/kit/classes";
import { Form } from "~/ui/kit/form";
import { Section } from "~/ui/kit/section";
import { DefinitionFields, definitionAsks } from "~/ui/targets/definition-fields";
import { DefinitionPreview } from "~/ui/targets/definition-preview";
import { DraftNotice } from "~/ui/targets/draft-notice";
import script from "~/ui/targets/preview-definition.js?url&no-inline";
import { PromiseHeading } from "~/ui/targets/promise-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Anders tellen: ${data.title}` : "Anders tellen" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  definitionPage(actor, slug, url.searchParams.get("jaar")),
);

export const action = only(async ({ actor, request, params: { slug = "" }, url }) => {
  const { year, standing, waiting } = await definitionPage(actor, slug, url.searchParams.get("jaar"));
  const form = await readForm(request, definitionForm);
  if (!form.ok) return form.answer;
  const definition = definitionFrom(form.value, standing);
  if (form.value.bewaren === undefined) {
    const tried = await tryDefinition(actor, { slug, year }, definition);
    if (typeof tried === "string") return form.refuse(misfitWords(tried));
    return json({ form: form.typed, seen: { definition, tried, titles: await filterTitles([definition]) } });
  }
  const { reden: reason, ingang: startsOn, gezien: seen } = form.value;
  const end = await draftDefinition(actor, { slug, year: String(year) }, { definition, reason, startsOn, seen });
  if (end !== "drafted") return form.refuse(notDraftedWords(end));
  const back = (waiting ? paths.waitingPromise : paths.definitionDraft)(slug, year);
  return redirectWithFlash(back, { tone: "good", text: "Het concept is bewaard." });
});

export default function ChangeDefinitionPage() {
  const { fields: filled, ...page } = useLoaderData<typeof loader>();
  const { slug, title, year, today, choices, draft, waiting } = page;
  const answer = useActionData<typeof action>();
  const seen = answer && "seen" in answer ? answer.seen : null;
  const [form, fields] = useForm<typeof filled>({ id: "definitie", lastResult: answer?.form, defaultValue: filled });
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year, waiting }}
        title={waiting ? "Zo wordt geteld" : "Anders tellen"}
        lead={`U maakt een concept. Het management publiceert het; tot die dag telt deze belofte ${waiting ? "nergens mee" : "zoals nu"}.`}
      />
      {draft && !waiting && (
        <DraftNotice author={draft.author} href={paths.definitionDraft(slug, year)} goesOn={!form.errors} />
      )}
      <div className="grid lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-12">
        {/* What it means stands first on a phone; what must be mended comes before it. */}
        <div className={cx("self-start lg:sticky lg:top-6 lg:order-last", form.status === "error" && "order-last")}>
          <Section title="Zo wordt het">
            <div data-preview="" aria-live="polite">
              {seen ? (
                <DefinitionPreview {...seen} stacked />
              ) : (
                <p>
                  Vul het formulier in en kies “Bekijk”. Dan staat hier in woorden wat er telt, en hoeveel dat nu is.
                </p>
              )}
            </div>
          </Section>
        </div>
        <Form form={form} asks={definitionAsks}>
          <input type="hidden" name="gezien" value={draft?.at ?? ""} />
          <DefinitionFields fields={fields} choices={choices} today={today} first={waiting} />
          <div className="flex flex-wrap gap-3">
            <Button tone="quiet">Bekijk</Button>
            <Button name="bewaren" value="ja">
              Bewaar als concept
            </Button>
          </div>
        </Form>
      </div>
      <script type="module" src={script} />
    </>
  );
}
