import type { ReactNode } from "react";
import { FieldError } from "~/ui/kit/field";
import { controlProps, type FieldSource, invalid } from "~/ui/kit/field-source";
import { TextField } from "~/ui/kit/text-field";

interface DateProps {
  field: FieldSource;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
}

/** An Amsterdam day, "2026-03-12". */
export function DateField(props: DateProps) {
  return (
    <div className={invalid(props.field) ? "w-full" : "w-full sm:w-40"}>
      <TextField {...props} type="date" width="short" autoComplete="off" />
    </div>
  );
}

/** A time on the clock, "13:30". */
export function TimeField(props: DateProps) {
  return (
    <div className={invalid(props.field) ? "w-full" : "w-36"}>
      <TextField {...props} type="time" width="short" autoComplete="off" />
    </div>
  );
}

interface MomentProps {
  /** "Afmelden kan tot en met". */
  label: string;
  hint?: string;
  day: FieldSource;
  time: FieldSource;
}

/** A day with a time of its own, both to be left empty together. */
export function MomentField({ label, hint, day, time }: MomentProps) {
  const box = "min-h-12 rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink";
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && (
        <p id={`${day.id ?? day.name}-description`} className="max-w-measure text-small text-ink-muted">
          {hint}
        </p>
      )}
      <FieldError field={day} />
      <FieldError field={time} />
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          key={day.key}
          type="date"
          aria-label={`${label}: datum`}
          defaultValue={typeof day.initialValue === "string" ? day.initialValue : undefined}
          {...controlProps(day, hint)}
          className={`w-48 ${box}`}
        />
        <input
          key={time.key}
          type="time"
          aria-label={`${label}: tijd`}
          defaultValue={typeof time.initialValue === "string" ? time.initialValue : undefined}
          {...controlProps(time, undefined)}
          className={`w-36 ${box}`}
        />
      </div>
    </fieldset>
  );
}
