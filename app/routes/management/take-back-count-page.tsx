import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takeBackForm } from "~/domain/targets/count-by-hand.form";
import { takeBackPage } from "~/domain/targets/count-page.server";
import { countWords } from "~/domain/targets/count-words";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button, ButtonLink } from "~/ui/kit/button";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { TextArea } from "~/ui/kit/text-field";
import { PromiseHeading } from "~/ui/targets/promise-heading";

export const meta: MetaFunction<typeof loader> = () => pageMeta({ title: "Telling terugdraaien" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "", countId = "" }, url }) =>
  takeBackPage(actor, { slug, countId, year: url.searchParams.get("jaar") }),
);

export const action = only(async ({ actor, request, params: { slug = "", countId = "" }, url }) => {
  const which = { slug, countId, year: url.searchParams.get("jaar") };
  const { year } = await takeBackPage(actor, which);
  const form = await readForm(request, takeBackForm);
  if (!form.ok) return form.answer;
  const done = await takeBackCount(actor, which, form.value.reden);
  const text = done ? "De telling is teruggedraaid en telt niet meer mee." : "Deze telling was al teruggedraaid.";
  return redirectWithFlash(paths.countByHand(slug, year), { tone: done ? "good" : "warn", text });
});

export default function TakeBackCountPage() {
  const { slug, title, year, form: kind, count } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<{ reden: string }>({ id: "terugdraaien", lastResult });
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year }}
        from={{ label: "Tellen", href: paths.countByHand(slug, year) }}
        title="Telling terugdraaien"
        lead="De telling blijft leesbaar, maar telt vanaf vandaag niet meer mee."
      />
      <div className="mb-8">
        <DefinitionList
          items={[
            { term: "Dag", detail: dateWords(count.day) },
            { term: "Geteld", detail: countWords(kind, count) },
            { term: "Toelichting", detail: count.note },
          ]}
        />
      </div>
      {count.takenBack ? (
        <Notice>Deze telling is al teruggedraaid.</Notice>
      ) : (
        <Form form={form}>
          <TextArea
            field={fields.reden}
            label="Waarom draait u dit terug?"
            hint="Schrijf hier geen namen van deelnemers."
            rows={3}
          />
          <div className="flex flex-wrap gap-3">
            <Button tone="danger">Draai terug</Button>
            <ButtonLink tone="quiet" href={paths.countByHand(slug, year)}>
              Laat het staan
            </ButtonLink>
          </div>
        </Form>
      )}
    </>
  );
}
