/** What a control needs to know of its field: Conform's field metadata has this shape, and so has a plain `{ name }`. */
export interface FieldSource {
  name: string;
  id?: string;
  key?: string | undefined;
  initialValue?: unknown;
  errors?: string[] | undefined;
}

export function fieldId(field: FieldSource): string {
  return field.id ?? field.name;
}

/** The attributes every control of a field carries, so that its hint and error are read with it. */
export function controlProps(field: FieldSource, hint: unknown) {
  const id = fieldId(field);
  return {
    id,
    name: field.name,
    "aria-invalid": invalid(field) || undefined,
    "aria-describedby": describedBy(field, hint),
  };
}

export function describedBy(field: FieldSource, hint: unknown): string | undefined {
  const id = fieldId(field);
  const parts = [hint ? `${id}-description` : "", invalid(field) ? `${id}-error` : ""].filter(Boolean);
  return parts.join(" ") || undefined;
}

export function invalid(field: FieldSource): boolean {
  return Boolean(field.errors?.length);
}

/** The first value of a field, as a text control shows it. */
export function textOf(field: FieldSource): string | undefined {
  return typeof field.initialValue === "string" ? field.initialValue : undefined;
}

/** Every value of a field, for groups of choices. */
export function valuesOf(field: FieldSource): string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === "string");
  return typeof value === "string" ? [value] : [];
}
