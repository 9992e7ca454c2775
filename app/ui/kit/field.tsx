import CircleAlert from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";
import { describedBy, type FieldSource, fieldId, invalid } from "~/ui/kit/field-source";

export interface FieldWords {
  field: FieldSource;
  label: ReactNode;
  hint?: ReactNode;
  /** Says so beside the label; a field that must be filled in says nothing. */
  optional?: boolean;
}

/** Label, hint and error around one control. */
export function Field({ field, label, hint, optional, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={errorEdge(field)}>
      <label htmlFor={fieldId(field)} className="block font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      <Hint field={field}>{hint}</Hint>
      <FieldError field={field} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

/** Legend, hint and error around a group of choices. */
export function FieldGroup({ field, label, hint, optional, children }: FieldWords & { children: ReactNode }) {
  return (
    <fieldset aria-describedby={describedBy(field, hint)} className={errorEdge(field)}>
      <legend className="font-semibold">
        {label}
        {optional && <Optional />}
      </legend>
      <Hint field={field}>{hint}</Hint>
      <FieldError field={field} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}

/** The look shared by every box one writes in. */
export function boxLook(field: FieldSource): string {
  return cx(
    "block w-full rounded-control border bg-surface px-3 py-2 text-body text-ink",
    invalid(field) ? "border-2 border-bad" : "border-line-strong",
  );
}

function Hint({ field, children }: { field: FieldSource; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={`${fieldId(field)}-description`} className="max-w-measure text-small text-ink-muted">
      {children}
    </p>
  );
}

export function FieldError({ field }: { field: FieldSource }) {
  if (!invalid(field)) return null;
  return (
    <p id={`${fieldId(field)}-error`} className="mt-1 flex max-w-measure items-start gap-2 font-semibold text-bad">
      <CircleAlert size="1.25em" className="mt-[0.15em] shrink-0" aria-hidden="true" />
      <span>
        <span className="sr-only">Fout: </span>
        {field.errors?.join(" ")}
      </span>
    </p>
  );
}

function Optional() {
  return <span className="font-normal text-ink-muted"> (niet verplicht)</span>;
}

/** The bar beside a field with an error; empty without one. */
export function errorEdge(field: FieldSource): string {
  return invalid(field) ? "border-l-4 border-bad pl-4" : "";
}
