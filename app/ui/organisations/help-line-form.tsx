import { Button } from "~/ui/kit/button";
import type { FieldSource } from "~/ui/kit/field-source";
import { Form, type FormSource } from "~/ui/kit/form";
import { TextField } from "~/ui/kit/text-field";

export interface HelpLineFields {
  naam: string;
  wanneer?: string;
  bereik: string;
}

interface Props {
  form: FormSource;
  fields: { naam: FieldSource; wanneer?: FieldSource; bereik: FieldSource };
  back: string;
  /** Whether it may stay without a number. */
  optional: boolean;
}

/** A help line of the academy, or of an organisation, which has no purpose of its own. */
export function HelpLineForm({ form, fields, back, optional }: Props) {
  return (
    <Form form={form}>
      <TextField field={fields.naam} label="Naam" autoComplete="off" />
      {fields.wanneer && <TextField field={fields.wanneer} label="Wanneer" autoComplete="off" />}
      <TextField
        field={fields.bereik}
        label="Telefoonnummer, e-mailadres of site"
        hint="Bijvoorbeeld 0800-2000 of https://www.organisatie.nl."
        optional={optional}
        autoComplete="off"
      />
      <div className="flex flex-wrap items-center gap-6">
        <Button>Bewaar</Button>
        <a href={back}>Niet wijzigen</a>
      </div>
    </Form>
  );
}
