import { organisationKinds } from "~/domain/organisations/organisation-kinds";
import { definitionChoices } from "~/domain/targets/definition-choices";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";

type Name =
  | ("meting" | "aanbod" | "soorten" | "drempel" | "van" | "tot" | "klaar" | "ritme" | "perdeel" | "vergelijking")
  | ("waarde" | "basis" | "basisaantal" | "basisbron" | "ingang" | "reden");

interface Props {
  fields: Record<Name, FieldSource>;
  offerings: readonly { slug: string; title: string }[];
  /** The kinds of organisation one may count apart. */
  kinds: readonly string[];
  today: string;
  /** Nothing is counted otherwise than before: it says neither from when nor why. */
  first?: boolean;
}

const day = { type: "date", width: "short", autoComplete: "off" } as const;
const number = { width: "short", inputMode: "numeric", autoComplete: "off" } as const;

/** All that says how a promise is counted: what, of which offerings, in which period, how much, and why otherwise than before. */
export function DefinitionFields({ fields, offerings, kinds, today, first = false }: Props) {
  return (
    <>
      <SelectField field={fields.meting} label="Wat telt u?" options={definitionChoices.measures} />
      <SelectField
        field={fields.drempel}
        label="Hoe ver moet iemand komen?"
        hint="Alleen bij mensen en deelnames."
        empty="Maakt niet uit"
        options={definitionChoices.thresholds}
        optional
      />
      <Narrowing fields={fields} offerings={offerings} kinds={kinds} />
      <div className="flex flex-wrap gap-6">
        <TextField field={fields.van} label="Eerste dag" {...day} />
        <TextField field={fields.tot} label="Laatste dag" {...day} />
        <TextField field={fields.klaar} label="Klaar op" hint="Bij één keer." optional {...day} />
      </div>
      <SelectField field={fields.vergelijking} label="Wat is er beloofd?" options={definitionChoices.comparators} />
      <div className="flex flex-wrap gap-6">
        <TextField field={fields.waarde} label="Aantal of percentage" optional {...number} />
        <TextField field={fields.perdeel} label="Per kwartaal, halfjaar of jaar" optional {...number} />
      </div>
      <SelectField field={fields.ritme} label="Ritme" options={definitionChoices.rhythms} />
      <SelectField field={fields.basis} label="Extra, of iedereen?" options={definitionChoices.baselines} />
      <div className="flex flex-wrap gap-6">
        <TextField field={fields.basisaantal} label="Aantal van vroeger" optional {...number} />
        <TextField field={fields.basisbron} label="Waar staat dat aantal?" optional />
      </div>
      {first ? <Unasked fields={[fields.ingang, fields.reden]} /> : <Otherwise fields={fields} today={today} />}
    </>
  );
}

function Otherwise({ fields, today }: Pick<Props, "fields" | "today">) {
  return (
    <>
      <TextField
        field={fields.ingang}
        label="Vanaf welke dag geldt dit?"
        hint="Vandaag of later."
        min={today}
        {...day}
      />
      <TextArea field={fields.reden} label="Waarom telt u anders?" rows={3} />
    </>
  );
}

function Unasked({ fields }: { fields: FieldSource[] }) {
  return fields.map((field) => <input key={field.name} type="hidden" name={field.name} value={textOf(field)} />);
}

function Narrowing({ fields, offerings, kinds }: Pick<Props, "fields" | "offerings" | "kinds">) {
  return (
    <>
      <details>
        <summary className="font-semibold text-action">Alleen bij dit aanbod</summary>
        <div className="mt-3 max-h-96 overflow-y-auto">
          <CheckboxGroup
            field={fields.aanbod}
            label="Aanbod"
            hint="Zonder vinkjes telt al het aanbod dat past."
            options={offerings.map(optionOf)}
            compact
            optional
          />
        </div>
      </details>
      <details>
        <summary className="font-semibold text-action">Alleen bij deze soorten organisaties</summary>
        <div className="mt-3">
          <CheckboxGroup
            field={fields.soorten}
            label="Soorten organisaties"
            hint="Zonder vinkjes tellen alle soorten."
            options={organisationKinds.filter(({ slug }) => kinds.includes(slug)).map(optionOf)}
            compact
            optional
          />
        </div>
      </details>
    </>
  );
}

function optionOf({ slug, title }: { slug: string; title: string }) {
  return { value: slug, label: title };
}
