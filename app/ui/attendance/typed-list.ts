import { markField, minutesField } from "~/domain/attendance/mark-attendance.form";
import type { SheetPerson } from "~/domain/attendance/sheet";
import type { FormSource } from "~/ui/kit/form";

/** A list that came back with something to mend: what was typed and what is wrong with it. */
export interface TypedList {
  initialValue?: Record<string, unknown> | null | undefined;
  error?: Record<string, string[] | null> | null | undefined;
}

export const FORM_ID = "aanwezigheid";

/** The form with its errors, for the summary on top: an error about a person says whose. */
export function formSource(typed: TypedList | undefined, people: readonly SheetPerson[]): FormSource {
  const errors = Object.entries(typed?.error ?? {}).map(([field, texts]) => {
    const person = people.find(({ registrationId }) => field.endsWith(registrationId));
    return [field, person ? (texts ?? []).map((text) => `${person.name}: ${text}`) : texts];
  });
  return { id: FORM_ID, allErrors: Object.fromEntries(errors) };
}

/** One person's fields: what was typed, else what is saved. */
export function fieldsOf({ registrationId, mark }: SheetPerson, typed: TypedList | undefined) {
  const [markName, minutesName] = [markField(registrationId), minutesField(registrationId)];
  const value = typedText(typed, markName) ?? mark?.value ?? null;
  const minutes = typedText(typed, minutesName) ?? mark?.minutes?.toString() ?? "";
  const errors = [...(typed?.error?.[markName] ?? []), ...(typed?.error?.[minutesName] ?? [])];
  return { markName, minutesName, value, minutes, errors };
}

/** The headcount field in the shape the kit's fields take. */
export function headcountField(headcount: number | null, typed: TypedList | undefined) {
  return {
    name: "headcount",
    id: `${FORM_ID}-headcount`,
    initialValue: typedText(typed, "headcount") ?? headcount?.toString() ?? "",
    errors: typed?.error?.headcount ?? [],
  };
}

function typedText(typed: TypedList | undefined, name: string): string | null {
  const value = typed?.initialValue?.[name];
  return typeof value === "string" ? value : null;
}
