import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import { type ChoicesForDefinition, definitionChoices } from "~/domain/targets/definition-choices";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { Disclosure } from "~/ui/kit/disclosure";
import { type FieldSource, invalid, valuesOf } from "~/ui/kit/field-source";
import { SelectField } from "~/ui/kit/select-field";

export type NarrowingName = "aanbod" | "soortaanbod" | "vormen" | "themas" | "doelgroepen" | "plaats" | "soorten";

interface Props {
  fields: Record<NarrowingName, FieldSource>;
  choices: ChoicesForDefinition;
}

/** Everything that a promise can be narrowed to, each list folded away with how much of it was chosen. */
export function NarrowingFields({ fields, choices }: Props) {
  const { offerings, formats, themes, audiences, kinds } = choices;
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">Telt alleen een deel mee?</legend>
      <p className="max-w-measure text-small text-ink-muted">
        Kies alleen wat nodig is. Wat u leeg laat, telt helemaal mee. Een regel telt als zij bij elke lijst past.
      </p>
      <div className="grid">
        <Narrowed field={fields.aanbod} label="Aanbod" only="Alleen dit aanbod" options={offerings.map(optionOf)} />
        <Narrowed
          field={fields.soortaanbod}
          label="Soort aanbod"
          only="Alleen dit soort aanbod"
          options={definitionChoices.offeringKinds}
        />
        <Narrowed field={fields.vormen} label="Vormen" only="Alleen deze vormen" options={formats.map(optionOf)} />
        <Narrowed field={fields.themas} label="Thema's" only="Alleen deze thema's" options={themes.map(optionOf)} />
        <Narrowed
          field={fields.doelgroepen}
          label="Doelgroepen van het aanbod"
          only="Alleen voor deze doelgroepen"
          options={audiences.map(optionOf)}
        />
        <Narrowed
          field={fields.soorten}
          label="Soorten organisaties"
          only="Alleen deze soorten organisaties"
          hint="Alleen als u organisaties telt."
          options={organisationKinds.filter(({ slug }) => kinds.includes(slug)).map(optionOf)}
        />
      </div>
      <SelectField
        field={fields.plaats}
        label="Online of op locatie"
        empty="Maakt niet uit"
        options={definitionChoices.places}
        optional
      />
    </fieldset>
  );
}

interface NarrowedProps {
  field: FieldSource;
  label: string;
  /** What choosing from it does. */
  only: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

function Narrowed({ field, label, only, hint, options }: NarrowedProps) {
  const chosen = valuesOf(field).filter((value) => value !== "").length;
  return (
    <Disclosure summary={chosen > 0 ? `${only} (${chosen} gekozen)` : only} open={invalid(field)}>
      <div className="max-h-96 overflow-y-auto">
        <CheckboxGroup field={field} label={label} hint={hint} options={options} compact optional />
      </div>
    </Disclosure>
  );
}

function optionOf({ slug, title }: { slug: string; title: string }) {
  return { value: slug, label: title };
}
