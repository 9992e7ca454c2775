import type { PlanChoices } from "~/domain/editions/plan-choices";
import type { FieldSource } from "~/ui/kit/field-source";
import { invalid, valuesOf } from "~/ui/kit/field-source";

/** The plan form's field of a name. */
export type FieldOf = (name: string) => FieldSource;

export interface PlanPart {
  of: FieldOf;
  choices: PlanChoices;
}

/** The field of a name out of a form whose fields are known by name only. */
export function fieldOf(fields: Record<string, FieldSource | undefined>): FieldOf {
  return (name) => fields[name] ?? { name };
}

/** What a field says now, trimmed; "" when nothing. */
export function said(field: FieldSource): string {
  return valuesOf(field)[0]?.trim() ?? "";
}

/** Whether any of these fields must be mended. */
export function anyWrong(of: FieldOf, names: readonly string[]): boolean {
  return names.some((name) => invalid(of(name)));
}
