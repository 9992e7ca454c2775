import { acceptedFiles } from "~/domain/files/file-kind";
import { RadioGroup } from "~/ui/kit/choice-fields";
import type { FieldSource } from "~/ui/kit/field-source";
import { FileField } from "~/ui/kit/file-field";
import { TextField } from "~/ui/kit/text-field";

/** A material: its name, a file or a link, and for whom it is. */
export function MaterialFields({
  fields,
}: {
  fields: Record<"titel" | "bestand" | "link" | "zichtbaar", FieldSource>;
}) {
  return (
    <>
      <TextField field={fields.titel} label="Titel" hint="Zo staat het in de lijst." />
      <FileField
        field={fields.bestand}
        label="Bestand"
        hint="Hoogstens 20 MB: pdf, Word, Excel, PowerPoint, OpenDocument, tekst, csv, afbeelding, mp4 of mp3."
        accept={acceptedFiles}
        optional
      />
      <TextField
        field={fields.link}
        label="Of een link"
        hint="Van een pagina of video elders. Hij begint met https://."
        type="url"
        inputMode="url"
        width="full"
        optional
      />
      <RadioGroup
        field={fields.zichtbaar}
        label="Wie mag dit zien"
        options={[
          { value: "PUBLIC", label: "Iedereen die het aanbod ziet" },
          { value: "SIGNED_IN", label: "Wie is ingelogd" },
          { value: "PARTICIPANTS", label: "Deelnemers", hint: "Wie een plaats heeft of had in een uitvoering." },
        ]}
      />
    </>
  );
}
