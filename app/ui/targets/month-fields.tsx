import { MONTH_FIELDS, type MonthField, monthTitle } from "~/domain/targets/month-weights";
import { Disclosure } from "~/ui/kit/disclosure";
import { type FieldSource, invalid, valuesOf } from "~/ui/kit/field-source";
import { TextField } from "~/ui/kit/text-field";

/** How much of a promise falls in each month; open when something was filled in. */
export function MonthFields({ fields }: { fields: Record<MonthField, FieldSource> }) {
  const own = MONTH_FIELDS.map((name) => fields[name]);
  const isFilled = own.some((field) => valuesOf(field).some((value) => value !== ""));
  return (
    <Disclosure summary="Verdeling over de maanden" open={isFilled || own.some(invalid)}>
      <fieldset>
        <legend className="font-semibold">
          Hoeveel hoort er in elke maand? <span className="font-normal text-ink-muted">(niet verplicht)</span>
        </legend>
        <p className="max-w-measure text-small text-ink-muted">
          Vul delen in: met 1 in maart en 3 in juni hoort er in juni drie keer zoveel. Een lege maand is 0. Laat alles
          leeg als elke dag even zwaar telt, en de zomer lichter.
        </p>
        <div className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-4">
          {MONTH_FIELDS.map((name) => (
            <TextField
              key={name}
              field={fields[name]}
              label={monthTitle(name)}
              width="short"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}
