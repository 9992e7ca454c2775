import type { FieldOf } from "~/ui/editions/plan-source";
import { DateField } from "~/ui/kit/day-and-time";
import { SelectField } from "~/ui/kit/select-field";
import { TextField } from "~/ui/kit/text-field";

const UNITS = [
  { value: "weken", label: "weken, op dezelfde weekdag" },
  { value: "maanden", label: "maanden, op dezelfde weekdag van de maand" },
  { value: "dagen", label: "dagen" },
];

/** How the dates of a series follow the first one. */
export function SeriesFields({ of }: { of: FieldOf }) {
  return (
    <fieldset className="grid gap-6 border-t-2 border-ink pt-2">
      <legend className="sr-only">De reeks</legend>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="w-24">
          <TextField field={of("stap")} label="Elke" width="full" inputMode="numeric" autoComplete="off" />
        </div>
        <div className="w-full max-w-field grow basis-48">
          <SelectField field={of("ritme")} label="Eenheid" options={UNITS} />
        </div>
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="w-48">
          <TextField field={of("aantal")} label="Aantal datums" width="full" inputMode="numeric" autoComplete="off" />
        </div>
        <DateField field={of("tot-en-met")} label="Of tot en met" />
      </div>
    </fieldset>
  );
}
