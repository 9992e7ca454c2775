import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";
import { boxLook, FieldGroup } from "~/ui/kit/field";
import { controlProps, describedBy, type FieldSource, invalid, textOf } from "~/ui/kit/field-source";
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

/** A day with a time of its own, both to be left empty together; what is wrong with either stands above both. */
export function MomentField({ label, hint, day, time }: MomentProps) {
  const moment = { ...day, errors: [...(day.errors ?? []), ...(time.errors ?? [])] };
  return (
    <FieldGroup field={moment} label={label} hint={hint}>
      <div className="flex flex-wrap gap-3">
        <input
          key={day.key}
          type="date"
          aria-label={`${label}: datum`}
          defaultValue={textOf(day)}
          {...controlProps(day, hint)}
          className={cx("min-h-12 max-w-44", boxLook(day))}
        />
        <input
          key={time.key}
          type="time"
          aria-label={`${label}: tijd`}
          defaultValue={textOf(time)}
          {...controlProps(time, undefined)}
          aria-describedby={describedBy(moment, undefined)}
          className={cx("min-h-12 max-w-36", boxLook(time))}
        />
      </div>
    </FieldGroup>
  );
}
