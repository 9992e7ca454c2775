import { Button } from "~/ui/kit/button";
import { Checkbox, CheckboxGroup } from "~/ui/kit/choice-fields";
import type { FieldSource } from "~/ui/kit/field-source";
import { Form, type FormSource } from "~/ui/kit/form";
import { TextField } from "~/ui/kit/text-field";

export interface DetailsFields {
  name: string;
  jobTitle: string;
  audience: string[];
  invitable: string;
  nudged: string;
}

interface Props {
  form: FormSource;
  fields: Record<keyof DetailsFields, FieldSource>;
  audiences: readonly { slug: string; title: string }[];
}

/** What I say about myself, and whether I want to be asked. */
export function DetailsForm({ form, fields, audiences }: Props) {
  return (
    <Form form={form}>
      <TextField field={fields.name} label="Uw naam" autoComplete="name" />
      <TextField field={fields.jobTitle} label="Uw functie" optional autoComplete="organization-title" />
      <CheckboxGroup
        field={fields.audience}
        label="Wat past bij uw werk?"
        hint="Hiermee weten wij welke trainingen bij u passen. Kies alles wat klopt."
        optional
        compact
        options={audiences.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <Checkbox
        field={fields.invitable}
        label="Ik wil uitgenodigd worden voor trainingen die bij mij passen"
        hint="U krijgt dan soms een e-mail met een uitnodiging. In elke uitnodiging kunt u zich weer afmelden."
      />
      <Checkbox
        field={fields.nudged}
        label="Herinner mij aan een e-learning die ik laat liggen"
        hint="U krijgt dan een e-mail als u twee weken niet verder bent gegaan, één keer."
      />
      <Button className="justify-self-start">Gegevens opslaan</Button>
    </Form>
  );
}
