import { addDays, type Day } from "~/platform/amsterdam";
import type { TargetDefinition } from "./definition";

/** A part of a period that has a promise of its own. */
export interface Part {
  fromDay: Day;
  untilDay: Day;
  /** "1e kwartaal", "2e halfjaar", "2026". */
  label: string;
}

type Parted = Pick<TargetDefinition, "fromDay" | "untilDay" | "rhythm" | "perPeriod">;

const monthsOf: Partial<Record<TargetDefinition["rhythm"], number>> = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The quarters, half years or years a promise is checked in; none when only the sum of its period counts. */
export function partsOf({ fromDay, untilDay, rhythm, perPeriod }: Parted): Part[] {
  const months = monthsOf[rhythm];
  if (perPeriod === null || !months) return [];
  const parts: Part[] = [];
  for (let from = fromDay; from <= untilDay; ) {
    const next = startOfNextPart(from, months);
    const last = addDays(next, -1);
    parts.push({ fromDay: from, untilDay: last < untilDay ? last : untilDay, label: labelOf(from, months) });
    from = next;
  }
  return parts;
}

/** Whether everything of this period lies behind us at the end of `day`. */
export function isOver(period: { untilDay: Day }, day: Day): boolean {
  return day >= period.untilDay;
}

export function isWithin(period: { fromDay: Day; untilDay: Day }, day: Day): boolean {
  return day >= period.fromDay && day <= period.untilDay;
}

function startOfNextPart(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const nextMonth = (Math.floor((month - 1) / months) + 1) * months;
  const [nextYear, inYear] = nextMonth === 12 ? [year + 1, 0] : [year, nextMonth];
  return `${nextYear}-${String(inYear + 1).padStart(2, "0")}-01`;
}

function labelOf(day: Day, months: number): string {
  const [year = "", month = "1"] = day.split("-");
  const number = Math.floor((Number(month) - 1) / months) + 1;
  if (months === 12) return year;
  return `${number}e ${months === 3 ? "kwartaal" : "halfjaar"}`;
}
