import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addMaterial } from "~/domain/catalogue/add-material.server";
import { materialForm } from "~/domain/catalogue/material.form";
import { notAddedWords } from "~/domain/catalogue/material-words";
import { materialsAtWork } from "~/domain/catalogue/materials-queries.server";
import { MATERIAL_BYTES } from "~/domain/files/file-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readUploadForm } from "~/http/upload.server";
import { paths } from "~/paths";
import { MaterialFields } from "~/ui/catalogue/material-fields";
import { KeptMaterials, RemovedMaterials } from "~/ui/catalogue/materials-at-work";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { Section } from "~/ui/kit/section";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Materiaal bij ${data.title}` : "Materiaal" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => materialsAtWork(actor, slug));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readUploadForm(request, materialForm, { maxBytes: MATERIAL_BYTES });
  if (!form.ok) return form.answer;
  const end = await addMaterial(actor, slug, { ...form.value, file: form.file("bestand") });
  if (end !== "added") return form.refuse(notAddedWords(end));
  return redirectWithFlash(paths.materials(slug), { tone: "good", text: `“${form.value.titel}” staat er nu bij.` });
});

interface Fields {
  nieuw: string;
  titel: string;
  bestand: string;
  link: string;
  zichtbaar: string;
}

export default function MaterialsPage() {
  const { slug, title, nieuw, kept, removed } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const [form, fields] = useForm<Fields>({ id: "materiaal", lastResult, defaultValue: { nieuw, zichtbaar: "PUBLIC" } });
  const trail = [
    { label: "Werk", href: paths.work() },
    { label: title, href: paths.offeringAtWork(slug) },
  ];
  return (
    <>
      <PageHeading trail={trail} kicker={title} title="Materiaal" lead="Wat deelnemers kunnen lezen of bekijken." />
      <KeptMaterials slug={slug} materials={kept} />
      <Section title="Materiaal toevoegen">
        <Form form={form} encType="multipart/form-data">
          <MaterialFields fields={fields} />
          <input type="hidden" name="nieuw" value={fields.nieuw.initialValue} />
          <Button className="justify-self-start">Voeg toe</Button>
        </Form>
      </Section>
      {removed.length > 0 && <RemovedMaterials slug={slug} materials={removed} />}
    </>
  );
}
