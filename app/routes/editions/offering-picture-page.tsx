import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { offeringAtWork } from "~/domain/catalogue/offering-at-work.server";
import { savePictureForm } from "~/domain/catalogue/save-picture.form";
import { savePicture } from "~/domain/catalogue/save-picture.server";
import { acceptedPictures } from "~/domain/files/file-kind";
import { fileRefusalWords, PICTURE_BYTES } from "~/domain/files/file-words";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readUploadForm } from "~/http/upload.server";
import { paths } from "~/paths";
import { OfferingPicture } from "~/ui/catalogue/offering-picture";
import { pageMeta } from "~/ui/frame/page-meta";
import { Button } from "~/ui/kit/button";
import { FileField } from "~/ui/kit/file-field";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";
import { TextField } from "~/ui/kit/text-field";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Afbeelding bij ${data.title}` : "Afbeelding" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, params: { slug = "" } }) => {
  const { title, pictureId, pictureAlt } = await offeringAtWork(actor, slug);
  return { slug, title, picture: pictureId && { id: pictureId, alt: pictureAlt } };
});

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "" } }) => {
  const form = await readUploadForm(request, savePictureForm, { maxBytes: PICTURE_BYTES });
  if (!form.ok) return form.answer;
  const end = await savePicture(actor, slug, { ...form.value, file: form.file("bestand") });
  if (end === "nothing-given") return form.refuse({ bestand: "Kies een afbeelding." });
  if (end !== "saved") return form.refuse({ bestand: fileRefusalWords(end, PICTURE_BYTES) });
  return redirectWithFlash(paths.offeringAtWork(slug), { tone: "good", text: "De afbeelding is bewaard." });
});

export default function OfferingPicturePage() {
  const { slug, title, picture } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.form;
  const defaultValue = { alt: picture ? picture.alt : "" };
  const [form, fields] = useForm<{ alt: string; bestand: string }>({ id: "afbeelding", lastResult, defaultValue });
  const trail = [
    { label: "Werk", href: paths.work() },
    { label: title, href: paths.offeringAtWork(slug) },
  ];
  return (
    <>
      <PageHeading trail={trail} kicker={title} title="Afbeelding" />
      <OfferingPicture picture={picture || null} />
      <Form form={form} encType="multipart/form-data">
        <FileField
          field={fields.bestand}
          label={picture ? "Een andere afbeelding" : "Afbeelding"}
          hint="Een png, jpg, webp of avif van hoogstens 5 MB. Liefst liggend, en minstens 1200 pixels breed."
          accept={acceptedPictures}
          optional={Boolean(picture)}
        />
        <TextField
          field={fields.alt}
          label="Wat er op de afbeelding staat"
          hint="In één zin, voor wie de afbeelding niet kan zien."
          width="full"
          maxLength={200}
        />
        <Button className="justify-self-start">Bewaar</Button>
      </Form>
      {picture && (
        <form method="post" action={paths.removePicture(slug)} className="mt-8">
          <Button tone="quiet">Haal de afbeelding weg</Button>
        </form>
      )}
    </>
  );
}
