import type { Day } from "~/platform/amsterdam";
import type { TargetDefinition } from "../targets/definition";

/** How a figure counts otherwise than the cells by organisation: taking part, each time, in the whole of a year; null when it does not. */
export function otherwiseWords(definition: TargetDefinition, year: number): string | null {
  const { measure, baseline, filter, fromDay, untilDay } = definition;
  const [first, last]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
  const parts = [
    measure === "PARTICIPANTS" && "mensen, elk één keer",
    baseline.kind !== "NOT_EXTRA" && "alleen wie er extra bij komt",
    filter.threshold && `alleen wie ${steps[filter.threshold]}`,
    filter.online !== undefined && `alleen ${filter.online ? "online" : "op locatie"}`,
    (fromDay > first || untilDay < last) && "een deel van het jaar",
    (fromDay < first || untilDay > last) && "ook andere jaren",
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? null : parts.join(", ");
}

const steps = { STARTED: "is begonnen", COMPLETED: "klaar is", ATTENDED: "heeft meegedaan" };
