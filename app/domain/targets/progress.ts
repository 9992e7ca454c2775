import type { Day } from "~/platform/amsterdam";
import type { TargetDefinition } from "./definition";
import { forecastOf, type Outlook } from "./expectation";
import { type CountedPart, countedParts, type DayCount, figureOf } from "./figure";
import type { Forecast } from "./forecast";
import { paceOn, wholeOf } from "./pace";
import { isOver } from "./period";
import { type Status, statusOf } from "./status";

/** How a promise stands at the end of a day. */
export interface Progress {
  /** Null: a ratio of which nothing was counted yet. */
  actual: number | null;
  /** What is promised in all; null when the promise has no number. */
  value: number | null;
  pace: number | null;
  /** Null as well when it has no number, or is over. */
  forecast: Forecast | null;
  status: Status | null;
  /** The quarters (half years, years) that are checked one by one. */
  parts: CountedPart[];
  over: boolean;
}

/** Puts definition, what the ledger counted and the day together; a promise without a number has an actual and nothing more. */
export function progressOf(target: TargetDefinition, days: DayCount[], outlook: Outlook, day: Day): Progress {
  const actual = figureOf(target, days);
  const value = wholeOf(target);
  const pace = paceOn(target, day);
  const parts = countedParts(target, days, day);
  const over = isOver(target, day);
  if (value === null || pace === null)
    return { actual, value: null, pace: null, forecast: null, status: null, parts, over };
  const forecast = actual === null ? null : forecastOf(target, actual, days, outlook, day);
  const partMissed = parts.some((part) => part.over && !part.reached);
  // A share needs its whole target from its first day on, and nothing before it began.
  const needed = day < target.fromDay ? 0 : pace;
  const status = statusOf({ actual: actual ?? 0, value, pace: needed, mid: forecast?.mid ?? 0, over, partMissed });
  return { actual, value, pace, forecast: over ? null : forecast, status, parts, over };
}
