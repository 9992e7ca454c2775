import type { EmploymentField } from "~/domain/accounts/employment";
import { OTHER_EMPLOYER, OUTSIDE_REGION, openKinds } from "~/domain/accounts/employment";
import { type ListedEmployer, MUNICIPALITY } from "~/domain/organisations/listed-employer";
import { boxLook, Field } from "~/ui/kit/field";
import { controlProps, type FieldSource, textOf } from "~/ui/kit/field-source";
import { SelectField } from "~/ui/kit/select-field";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  fields: Record<EmploymentField, FieldSource>;
  listed: readonly ListedEmployer[];
}

// In a browser that does not know :has() every question shows, and the server heeds only those that apply.
const onlyForOthers = "grid gap-6 group-not-has-[option[value=anders]:checked]:hidden";
const notForMunicipalities = "group-has-[optgroup[data-own-place]_option:checked]:hidden";

/** Where someone works. What does not apply to the employer they chose stays away. The form around it carries the class `group`. */
export function EmploymentFields({ fields, listed }: Props) {
  const municipalities = listed.filter(({ kind }) => kind === MUNICIPALITY);
  return (
    <>
      <EmployerField field={fields.employer} listed={listed} />
      <div className={onlyForOthers}>
        <TextField field={fields.employerName} label="Naam van uw werkgever" autoComplete="organization" />
        <SelectField
          field={fields.kind}
          label="Wat voor organisatie is het?"
          empty="Kies een soort"
          options={openKinds.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
      </div>
      <div className={notForMunicipalities}>
        <SelectField
          field={fields.municipality}
          label="In welke gemeente werkt u het meest?"
          empty="Kies een gemeente"
          options={[
            ...municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
            { value: OUTSIDE_REGION, label: "Buiten deze gemeenten" },
          ]}
        />
      </div>
    </>
  );
}

function EmployerField({ field, listed }: { field: FieldSource; listed: readonly ListedEmployer[] }) {
  const hint = "Werkt u bij een school, het jongerenwerk, de zorg of een bedrijf? Kies dan de eerste regel.";
  return (
    <Field field={field} label="Waar werkt u?" hint={hint}>
      <select
        key={field.key}
        defaultValue={textOf(field)}
        {...controlProps(field, hint)}
        className={`min-h-12 max-w-field ${boxLook(field)}`}
      >
        <option value="">Kies uw werkgever</option>
        <option value={OTHER_EMPLOYER}>Mijn werkgever staat niet in deze lijst</option>
        <optgroup label="Gemeenten" data-own-place="">
          {listed.filter(({ kind }) => kind === MUNICIPALITY).map(option)}
        </optgroup>
        <optgroup label="Andere organisaties">
          {listed.filter(({ kind }) => kind !== MUNICIPALITY).map(option)}
        </optgroup>
      </select>
    </Field>
  );
}

function option({ slug, kind, name, officialName }: ListedEmployer) {
  return (
    <option key={slug} value={slug}>
      {kind === MUNICIPALITY ? name : officialName}
    </option>
  );
}
