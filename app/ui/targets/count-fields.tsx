import { acceptedFiles } from "~/domain/files/file-kind";
import type { HandForm } from "~/domain/targets/hand-form";
import { dateWords } from "~/ui/kit/dutch-date";
import type { FieldSource } from "~/ui/kit/field-source";
import { FileField } from "~/ui/kit/file-field";
import { TextArea, TextField } from "~/ui/kit/text-field";
import { OrganisationTicks } from "~/ui/targets/organisation-ticks";

interface Props {
  fields: Record<"dag" | "aantal" | "deel" | "geheel" | "organisatie" | "toelichting" | "bestand", FieldSource>;
  form: HandForm;
  days: { first: string; last: string };
  organisations: Parameters<typeof OrganisationTicks>[0]["organisations"];
}

const number = { width: "short", inputMode: "numeric", autoComplete: "off" } as const;

/** What one fills in to count by hand: what, when, and how one knows. */
export function CountFields({ fields, form, days, organisations }: Props) {
  const otherwise = form === "otherwise-reached";
  return (
    <>
      {form === "number" && (
        <TextField field={fields.aantal} label="Hoeveel telt u?" hint="Alleen wat erbij komt." {...number} />
      )}
      {form === "ratio" && (
        <div className="flex flex-wrap gap-6">
          <TextField field={fields.deel} label="Deel" hint="Hoeveel ervan." {...number} />
          <TextField field={fields.geheel} label="Geheel" hint="Van hoeveel." {...number} />
        </div>
      )}
      <TextField
        field={fields.dag}
        label={form === "delivered" ? "Op welke dag is het opgeleverd?" : "Op welke dag was dat?"}
        hint={`Van ${dateWords(days.first)} tot en met ${dateWords(days.last)}.`}
        type="date"
        width="short"
        min={days.first}
        max={days.last}
        autoComplete="off"
      />
      {organisations.length > 0 && (
        <OrganisationTicks
          field={fields.organisatie}
          label="Welke organisaties?"
          hint="Wat u al eerder afvinkte, staat onder deze lijst."
          organisations={organisations}
        />
      )}
      <TextArea
        field={fields.toelichting}
        label={otherwise ? "Hoe zijn deze organisaties bereikt?" : "Toelichting"}
        hint="Schrijf hier geen namen van deelnemers."
        optional={!otherwise}
        rows={3}
      />
      <FileField
        field={fields.bestand}
        label="Bewijs"
        hint="Bijvoorbeeld een verslag; geen lijst met namen van deelnemers. Hoogstens 20 MB: pdf, Word, Excel, PowerPoint, OpenDocument, tekst, csv, afbeelding, mp4 of mp3."
        accept={acceptedFiles}
        optional
      />
    </>
  );
}
