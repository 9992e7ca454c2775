import { addMonths, type Day, monthOf } from "~/platform/amsterdam";
import { z } from "~/platform/zod";
import type { TargetDefinition } from "./definition";

type Weighed = Pick<TargetDefinition, "monthWeights" | "fromDay" | "untilDay">;

const MONTHS = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

/** The fields of the form for the weight of each month, January first. */
export const MONTH_FIELDS = [
  ...(["maand1", "maand2", "maand3", "maand4", "maand5", "maand6"] as const),
  ...(["maand7", "maand8", "maand9", "maand10", "maand11", "maand12"] as const),
] as const;

export type MonthField = (typeof MONTH_FIELDS)[number];

const weight = z
  .string()
  .default("")
  .transform((typed) => typed.trim())
  .refine((typed) => /^\d{0,3}$/.test(typed), { error: "Vul een heel getal in tot 999, of niets.", abort: true });

/** The schema of those fields. */
export const monthFields = Object.fromEntries(MONTH_FIELDS.map((field) => [field, weight])) as Record<
  MonthField,
  typeof weight
>;

/** What is wanted of each month, an empty one being nothing; undefined when all were left empty. */
export function monthWeightsOf(typed: Record<MonthField, string>): number[] | undefined {
  if (MONTH_FIELDS.every((field) => typed[field] === "")) return undefined;
  return MONTH_FIELDS.map((field) => Number(typed[field]));
}

/** The fields as weights fill them. */
export function monthFieldsOf(weights: readonly number[] | undefined): Record<MonthField, string> {
  const filled = MONTH_FIELDS.map((field, index) => [field, String(weights?.[index] ?? "")]);
  return Object.fromEntries(filled) as Record<MonthField, string>;
}

/** The name of the month that a field of the form is about: "Maart". */
export function monthTitle(field: MonthField): string {
  const name = MONTHS[MONTH_FIELDS.indexOf(field)] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether weights give anything to the months of a period; else nothing would ever be expected. */
export function weighsSomething(monthWeights: readonly number[], fromDay: Day, untilDay: Day): boolean {
  return monthsWithin(fromDay, untilDay).some((month) => (monthWeights[month] ?? 0) > 0);
}

/** A hand-set distribution as a sentence; null without one. */
export function distributionWords({ monthWeights, fromDay, untilDay }: Weighed): string | null {
  if (!monthWeights) return null;
  const months = monthsWithin(fromDay, untilDay).map((month) => ({ month, weight: monthWeights[month] ?? 0 }));
  const weighed = months.filter(({ weight }) => weight > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const parts = weighed.map(({ month, weight }) => `${weight} in ${MONTHS[month]}`);
  const rest = weighed.length < months.length ? " In de andere maanden wordt niets verwacht." : "";
  return `Van elke ${total} delen horen er ${listedParts(parts)}.${rest}`;
}

/** The months of the calendar that a period touches, 0 for January, each once. */
function monthsWithin(fromDay: Day, untilDay: Day): number[] {
  const found = new Set<number>();
  for (let month = monthOf(fromDay); month <= monthOf(untilDay) && found.size < 12; month = addMonths(month, 1)) {
    found.add(Number(month.slice(5)) - 1);
  }
  return [...found].sort((one, other) => one - other);
}

function listedParts(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;
}
