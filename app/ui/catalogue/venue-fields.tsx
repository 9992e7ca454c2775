import type { FieldSource } from "~/ui/kit/field-source";
import { TextArea, TextField } from "~/ui/kit/text-field";

interface VenueFieldSources {
  naam: FieldSource;
  adres: FieldSource;
  postcode: FieldSource;
  plaats: FieldSource;
  capaciteit: FieldSource;
  route: FieldSource;
}

/** A place where one comes together. */
export function VenueFields({ fields }: { fields: VenueFieldSources }) {
  return (
    <>
      <TextField field={fields.naam} label="Naam" hint="Zoals “Stadhuis Alkmaar, raadzaal”." />
      <TextField field={fields.adres} label="Straat en nummer" />
      <TextField field={fields.postcode} label="Postcode" width="short" />
      <TextField field={fields.plaats} label="Plaats" />
      <TextField
        field={fields.capaciteit}
        label="Hoeveel mensen erin passen"
        inputMode="numeric"
        width="short"
        optional
      />
      <TextArea
        field={fields.route}
        label="Hoe men er komt en binnenkomt"
        hint="Parkeren, de ingang, melden bij de balie."
        rows={4}
        optional
      />
    </>
  );
}
