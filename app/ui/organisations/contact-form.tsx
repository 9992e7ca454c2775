import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { Form, type FormSource } from "~/ui/kit/form";
import { TextField } from "~/ui/kit/text-field";

export interface ContactFields {
  nieuw: string;
  naam: string;
  email: string;
  functie: string;
}

interface Props {
  form: FormSource;
  fields: Record<keyof ContactFields, FieldSource>;
  slug: string;
  changing: boolean;
}

/** A new contact, or one that changes. */
export function ContactForm({ form, fields, slug, changing }: Props) {
  return (
    <Form form={form}>
      <input type="hidden" name="nieuw" value={textOf(fields.nieuw)} />
      <TextField field={fields.naam} label="Naam" autoComplete="off" />
      <TextField field={fields.email} label="E-mailadres" type="email" autoComplete="off" />
      <TextField field={fields.functie} label="Functie" optional autoComplete="off" />
      <div className="flex flex-wrap items-center gap-6">
        <Button>{changing ? "Bewaar" : "Voeg toe"}</Button>
        {changing && <a href={paths.organisation(slug)}>Niet wijzigen</a>}
      </div>
    </Form>
  );
}
