import { z } from "~/platform/zod";
import { baseline, targetFilter } from "./target-filter";

export const MEASURES = [
  "PARTICIPANTS",
  "PARTICIPATIONS",
  "EDITIONS_HELD",
  "ORGANISATIONS_REACHED",
  "OFFERINGS_PUBLISHED",
  "MANUAL_COUNT",
  "MANUAL_RATIO",
  "MANUAL_DELIVERED",
  "MANUAL_ORGANISATIONS",
] as const;
export const RHYTHMS = ["YEAR", "HALF_YEAR", "QUARTER", "ONCE", "CONTINUOUS", "PERIOD", "NONE"] as const;
export const COMPARATORS = ["AT_LEAST", "EXACT", "ALL", "NONE"] as const;
export const KINDS = ["TRAINING", "E_LEARNING", "EVENT"] as const;
export const THRESHOLDS = ["STARTED", "COMPLETED", "ATTENDED"] as const;

export const FIRST_DAY = "2024-01-01";
export const LAST_DAY = "2035-12-31";

/** Whether a plan can speak of a day: a slip of the keys gives a year that nothing can be counted in. */
export function isPlannable(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The greatest weight of a month. */
export const MOST_OF_A_MONTH = 999;
const monthWeight = z.number().int().nonnegative().max(MOST_OF_A_MONTH);

const day = z.iso.date().refine(isPlannable);

/** A definition as a draft holds it. */
export const definitionShape = z.object({
  measure: z.enum(MEASURES),
  filter: targetFilter,
  baseline,
  fromDay: day,
  untilDay: day,
  dueDay: day.nullable(),
  rhythm: z.enum(RHYTHMS),
  perPeriod: z.number().int().positive().nullable(),
  comparator: z.enum(COMPARATORS),
  value: z.number().nonnegative().nullable(),
  monthWeights: z
    .array(monthWeight)
    .length(12)
    .refine((weights) => weights.some((weight) => weight > 0))
    .optional(),
});
