import type { ReactNode } from "react";
import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import { type ChoicesForDefinition, definitionChoices } from "~/domain/targets/definition-choices";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
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
      <Narrowed field={fields.aanbod} label="Alleen dit aanbod" options={offerings.map(optionOf)} />
      <Narrowed field={fields.soortaanbod} label="Alleen dit soort aanbod" options={definitionChoices.offeringKinds} />
      <Narrowed field={fields.vormen} label="Alleen deze vormen" options={formats.map(optionOf)} />
      <Narrowed field={fields.themas} label="Alleen deze thema's" options={themes.map(optionOf)} />
      <Narrowed
        field={fields.doelgroepen}
        label="Alleen voor deze doelgroepen"
        hint="De doelgroepen van het aanbod."
        options={audiences.map(optionOf)}
      />
      <Narrowed
        field={fields.soorten}
        label="Alleen deze soorten organisaties"
        hint="Alleen als u organisaties telt."
        options={organisationKinds.filter(({ slug }) => kinds.includes(slug)).map(optionOf)}
      />
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
  hint?: string;
  options: readonly { value: string; label: string }[];
}

function Narrowed({ field, label, hint, options }: NarrowedProps) {
  const chosen = valuesOf(field).filter((value) => value !== "").length;
  return (
    <Folded summary={chosen > 0 ? `${label} (${chosen} gekozen)` : label} open={invalid(field)}>
      <div className="max-h-96 overflow-y-auto">
        <CheckboxGroup field={field} label={label} hint={hint} options={options} compact optional />
      </div>
    </Folded>
  );
}

/** Fields that are folded away until one wants them or something in them is wrong. */
export function Folded({ summary, open, children }: { summary: ReactNode; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="min-h-11 py-2 font-semibold text-action">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

function optionOf({ slug, title }: { slug: string; title: string }) {
  return { value: slug, label: title };
}
