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
export const THRESHOLDS = ["STARTED", "COMPLETED", "ATTENDED"] as const;

const day = z.iso.date();

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
});
