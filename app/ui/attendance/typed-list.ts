import { markField, minutesField, seenField, seenText } from "~/domain/attendance/mark-attendance.form";
import type { SheetPerson } from "~/domain/attendance/sheet";
import type { FormSource } from "~/ui/kit/form";

/** A list that came back with something to mend: what was typed and what is wrong with it. */
export interface TypedList {
  initialValue?: Record<string, unknown> | null | undefined;
  error?: Record<string, string[] | null> | null | undefined;
}

/** What was not saved because someone else was first, in sentences by registration; and what was. */
export interface PartlySaved {
  conflicts: { rows: Record<string, string>; headcount: string | null };
  said: string;
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
  const seenName = seenField(registrationId);
  const seen = typedText(typed, seenName) ?? seenText(mark);
  const value = typedText(typed, markName) ?? mark?.value ?? null;
  const minutes = typedText(typed, minutesName) ?? mark?.minutes?.toString() ?? "";
  const errors = [...(typed?.error?.[markName] ?? []), ...(typed?.error?.[minutesName] ?? [])];
  return { markName, minutesName, seenName, seen, value, minutes, errors };
}

/** What the page shows of the headcount, as a new one replaces it. */
export function seenHeadcount(headcount: number | null, typed: TypedList | undefined): string {
  return typedText(typed, "seen-headcount") ?? headcount?.toString() ?? "";
}

/** Why a correction is made, as the kit's fields take it. */
export function reasonField(typed: TypedList | undefined) {
  const errors = typed?.error?.reden ?? [];
  return { name: "reden", id: `${FORM_ID}-reden`, initialValue: typedText(typed, "reden") ?? "", errors };
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
