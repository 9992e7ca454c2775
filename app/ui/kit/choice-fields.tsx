import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";
import { errorEdge, FieldError, FieldGroup, type FieldWords } from "~/ui/kit/field";
import { type FieldSource, fieldId, invalid, valuesOf } from "~/ui/kit/field-source";

interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface Group extends FieldWords {
  options: readonly Choice[];
  /** Closer together, for a column of filters. */
  compact?: boolean;
}

export function RadioGroup(props: Group) {
  return <ChoiceGroup type="radio" {...props} />;
}

export function CheckboxGroup(props: Group) {
  return <ChoiceGroup type="checkbox" {...props} />;
}

/** One box to tick; sends `value` when ticked and nothing when not. */
export function Checkbox({ field, label, hint, value = "on" }: FieldWords & { value?: string }) {
  return (
    <div className={errorEdge(field)}>
      <FieldError field={field} />
      <Option type="checkbox" field={field} id={fieldId(field)} choice={{ value, label, hint }} />
    </div>
  );
}

function ChoiceGroup({ type, field, options, compact, ...words }: Group & { type: "radio" | "checkbox" }) {
  return (
    <FieldGroup field={field} {...words}>
      <div className={cx("grid", compact ? "gap-1" : "gap-2")}>
        {options.map((choice, index) => (
          <Option
            key={choice.value}
            type={type}
            field={field}
            id={index === 0 ? fieldId(field) : `${fieldId(field)}-${index}`}
            choice={choice}
            compact={compact}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface OptionProps {
  type: "radio" | "checkbox";
  field: FieldSource;
  id: string;
  choice: Choice;
  compact?: boolean;
}

function Option({ type, field, id, choice, compact }: OptionProps) {
  return (
    <label
      className={cx(
        "flex items-start gap-3",
        compact ? "py-1 text-small" : "py-1.5",
        choice.disabled && "text-ink-muted",
      )}
    >
      <input
        key={field.key}
        type={type}
        id={id}
        name={field.name}
        value={choice.value}
        defaultChecked={valuesOf(field).includes(choice.value)}
        disabled={choice.disabled}
        aria-invalid={invalid(field) || undefined}
        className={cx("shrink-0 accent-action", compact ? "size-5" : "mt-0.5 size-6")}
      />
      <span>
        {choice.label}
        {choice.hint && <span className="block text-small text-ink-muted">{choice.hint}</span>}
      </span>
    </label>
  );
}
