import type { Day } from "~/platform/amsterdam";
import type { Measure, TargetDefinition } from "./definition";

/** What one fills in to count by hand: a number, a part and its whole, that it is there, or organisations on a list. */
export type HandForm = "number" | "ratio" | "delivered" | "organisations" | "otherwise-reached";

/** The form that fits a promise; null when nothing of it is counted by hand. */
export function handFormOf(measure: Measure): HandForm | null {
  switch (measure) {
    case "MANUAL_COUNT":
      return "number";
    case "MANUAL_RATIO":
      return "ratio";
    case "MANUAL_DELIVERED":
      return "delivered";
    case "MANUAL_ORGANISATIONS":
      return "organisations";
    case "ORGANISATIONS_REACHED":
      return "otherwise-reached";
    default:
      return null;
  }
}

/** Whether the form is a list of organisations to tick. */
export function ticksOrganisations(form: HandForm): boolean {
  return form === "organisations" || form === "otherwise-reached";
}

/** The days that can be counted: within the period, and none to come. Null before the period. */
export function countableDays({ fromDay, untilDay }: Period, today: Day): { first: Day; last: Day } | null {
  if (today < fromDay) return null;
  return { first: fromDay, last: today < untilDay ? today : untilDay };
}

type Period = Pick<TargetDefinition, "fromDay" | "untilDay">;
