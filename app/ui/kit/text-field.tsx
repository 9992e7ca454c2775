import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { cx } from "~/ui/kit/classes";
import { boxLook, Field, type FieldWords } from "~/ui/kit/field";
import { controlProps, textOf } from "~/ui/kit/field-source";

type Widths = { width?: "short" | "usual" | "full" };
const widths = { short: "max-w-40", usual: "max-w-field", full: "" };

export function TextField({
  field,
  label,
  hint,
  optional,
  width = "usual",
  ...rest
}: FieldWords & Widths & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <input
        key={field.key}
        type="text"
        defaultValue={textOf(field)}
        {...rest}
        {...controlProps(field, hint)}
        className={cx("min-h-12", widths[width], boxLook(field))}
      />
    </Field>
  );
}

export function TextArea({
  field,
  label,
  hint,
  optional,
  ...rest
}: FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <textarea
        key={field.key}
        rows={5}
        defaultValue={textOf(field)}
        {...rest}
        {...controlProps(field, hint)}
        className={cx("max-w-measure", boxLook(field))}
      />
    </Field>
  );
}
