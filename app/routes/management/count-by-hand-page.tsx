import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MATERIAL_BYTES } from "~/domain/files/file-words";
import { countForm } from "~/domain/targets/count-by-hand.form";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage, formToCountBy } from "~/domain/targets/count-page.server";
import { countedWords, handFormTitles, notCountedWords } from "~/domain/targets/count-words";
import { ticksOrganisations } from "~/domain/targets/hand-form";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readUploadForm } from "~/http/upload.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { listed } from "~/ui/kit/dutch-number";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";
import { CountFields } from "~/ui/targets/count-fields";
import { CountsList } from "~/ui/targets/counts-list";
import { PromiseHeading } from "~/ui/targets/promise-heading";
import script from "~/ui/targets/tick-search.js?url&no-inline";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Tellen: ${data.title}` : "Tellen" });

const only = door.only("management", "themeLead");

export const loader = only(({ actor, params: { slug = "" }, url }) =>
  countPage(actor, slug, url.searchParams.get("jaar")),
);

export const action = only(async ({ actor, request, params: { slug = "" }, url }) => {
  const { form: kind, year } = await formToCountBy(actor, slug, url.searchParams.get("jaar"));
  const form = await readUploadForm(request, countForm(kind), { maxBytes: MATERIAL_BYTES });
  if (!form.ok) return form.answer;
  const which = { slug, year: String(year) };
  const end = await countByHand(actor, which, { ...form.value, file: form.file("bestand") });
  if (end !== "counted" && end !== "counted-already") return form.refuse(notCountedWords(end));
  return redirectWithFlash(paths.countByHand(slug, year), countedWords(end));
});

export default function CountByHandPage() {
  const { slug, title, year, alsoIn, form, counts } = useLoaderData<typeof loader>();
  return (
    <>
      <PromiseHeading
        promise={{ slug, title, year }}
        title={handFormTitles[form]}
        lead={
          alsoIn.length > 0
            ? `Deze belofte loopt over meer jaren en staat ook in het plan van ${listed(alsoIn.map(String))}. Wat u hier telt, telt ook daar.`
            : undefined
        }
      />
      <div className="mb-10">
        <Counting />
      </div>
      <Section title="Eerder geteld">
        <CountsList slug={slug} year={year} form={form} counts={counts} />
      </Section>
      <script type="module" src={script} />
    </>
  );
}

interface Fields extends Record<"dag" | "aantal" | "deel" | "geheel" | "toelichting" | "bestand" | "nieuw", string> {
  organisatie: string[];
}

function Counting() {
  const { nieuw, form: kind, days, delivered, organisations } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Fields>({ id: "tellen", lastResult, defaultValue: { nieuw, dag: days?.last } });
  if (!days) return <Notice>De periode van deze belofte is nog niet begonnen.</Notice>;
  if (ticksOrganisations(kind) && organisations.length === 0)
    return <Notice tone="good">Alle organisaties op de lijst zijn afgevinkt.</Notice>;
  if (delivered) return <Notice tone="good">Dit staat als opgeleverd.</Notice>;
  return (
    <Form form={form} encType="multipart/form-data">
      <input type="hidden" name="nieuw" value={fields.nieuw.initialValue} />
      <CountFields fields={fields} form={kind} days={days} organisations={organisations} />
      <Button className="justify-self-start">{kind === "delivered" ? "Meld als opgeleverd" : "Tel mee"}</Button>
    </Form>
  );
}
