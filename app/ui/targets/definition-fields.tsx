import { type ChoicesForDefinition, definitionChoices } from "~/domain/targets/definition-choices";
import { MONTH_FIELDS, type MonthField, monthTitle } from "~/domain/targets/month-weights";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { FormPart } from "~/ui/kit/form-part";
import { SelectField } from "~/ui/kit/select-field";
import { TextArea, TextField } from "~/ui/kit/text-field";
import { MonthFields } from "~/ui/targets/month-fields";
import { NarrowingFields, type NarrowingName } from "~/ui/targets/narrowing-fields";

type Name =
  | (NarrowingName | MonthField)
  | ("meting" | "drempel" | "van" | "tot" | "klaar" | "ritme" | "perdeel" | "vergelijking")
  | ("waarde" | "basis" | "basisaantal" | "basisbron" | "ingang" | "reden");

interface Props {
  fields: Record<Name, FieldSource>;
  /** What this writer may narrow the promise to. */
  choices: ChoicesForDefinition;
  today: string;
  /** Nothing is counted otherwise than before: it says neither from when nor why. */
  first?: boolean;
}

const day = { type: "date", width: "short", autoComplete: "off" } as const;
const number = { width: "short", inputMode: "numeric", autoComplete: "off" } as const;

/** Which question an error of a number is about, by field: one sentence fits them all. */
export const definitionAsks: Record<string, string> = {
  waarde: "Aantal of percentage:",
  perdeel: "Aantal per keer:",
  basisaantal: "Aantal van vroeger:",
  ...Object.fromEntries(MONTH_FIELDS.map((name) => [name, `${monthTitle(name)}:`])),
};

/** All that says how a promise is counted: what, of which offerings, in which period, how much, and why otherwise than before. */
export function DefinitionFields({ fields, choices, today, first = false }: Props) {
  return (
    <>
      <FormPart title="Wat telt mee?">
        <SelectField field={fields.meting} label="Wat telt u?" options={definitionChoices.measures} />
        <SelectField
          field={fields.drempel}
          label="Hoe ver moet iemand komen?"
          hint="Alleen bij mensen en deelnames."
          empty="Maakt niet uit"
          options={definitionChoices.thresholds}
          optional
        />
        <NarrowingFields fields={fields} choices={choices} />
      </FormPart>
      <FormPart title="In welke tijd?">
        <div className="flex flex-wrap gap-6">
          <TextField field={fields.van} label="Eerste dag" {...day} />
          <TextField field={fields.tot} label="Laatste dag" {...day} />
        </div>
        <SelectField field={fields.ritme} label="Ritme" options={definitionChoices.rhythms} />
        <TextField field={fields.klaar} label="Klaar op" hint="Alleen bij één keer." optional {...day} />
      </FormPart>
      <FormPart title="Hoeveel is er beloofd?">
        <SelectField field={fields.vergelijking} label="Wat is er beloofd?" options={definitionChoices.comparators} />
        <TextField field={fields.waarde} label="Aantal of percentage" optional {...number} />
        <TextField
          field={fields.perdeel}
          label="Aantal per keer"
          hint="Alleen bij een ritme per kwartaal, halfjaar of jaar."
          optional
          {...number}
        />
        <MonthFields fields={fields} />
        <SelectField field={fields.basis} label="Extra, of iedereen?" options={choices.baselines} />
        <TextField
          field={fields.basisaantal}
          label="Aantal van vroeger"
          hint="Alleen bij extra boven een aantal van vroeger."
          optional
          {...number}
        />
        <TextField field={fields.basisbron} label="Waar staat dat aantal?" autoComplete="off" optional />
      </FormPart>
      {first ? <Unasked fields={[fields.ingang, fields.reden]} /> : <Otherwise fields={fields} today={today} />}
    </>
  );
}

function Otherwise({ fields, today }: Pick<Props, "fields" | "today">) {
  return (
    <FormPart title="Vanaf wanneer, en waarom?">
      <TextField
        field={fields.ingang}
        label="Vanaf welke dag geldt dit?"
        hint="Vandaag of later."
        min={today}
        {...day}
      />
      <TextArea field={fields.reden} label="Waarom telt u anders?" rows={3} />
    </FormPart>
  );
}

function Unasked({ fields }: { fields: FieldSource[] }) {
  return fields.map((field) => <input key={field.name} type="hidden" name={field.name} value={textOf(field)} />);
}
