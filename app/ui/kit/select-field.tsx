import type { SelectHTMLAttributes } from "react";
import { cx } from "~/ui/kit/classes";
import { boxLook, Field, type FieldWords } from "~/ui/kit/field";
import { controlProps, textOf } from "~/ui/kit/field-source";

interface Choices {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** The words of the empty first choice; without it the first option is chosen. */
  empty?: string;
}

export function SelectField({
  field,
  label,
  hint,
  optional,
  options,
  empty,
  ...rest
}: FieldWords & Choices & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <select
        key={field.key}
        defaultValue={textOf(field)}
        {...rest}
        {...controlProps(field, hint)}
        className={cx("min-h-12 max-w-field", boxLook(field))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: words, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
