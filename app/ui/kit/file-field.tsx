import type { InputHTMLAttributes } from "react";
import { cx } from "~/ui/kit/classes";
import { boxLook, Field, type FieldWords } from "~/ui/kit/field";
import { controlProps } from "~/ui/kit/field-source";

/** A file to choose; its form needs `encType="multipart/form-data"`. A page that comes back asks for it anew: no browser keeps it. */
export function FileField({
  field,
  label,
  hint,
  optional,
  ...rest
}: FieldWords & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <input
        {...rest}
        {...controlProps(field, hint)}
        type="file"
        className={cx("min-h-12 max-w-field file:mr-4 file:font-semibold", boxLook(field))}
      />
    </Field>
  );
}
