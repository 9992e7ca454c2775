import { Temporal } from "temporal-polyfill";
import type { EditionPlan, PlannedMoment } from "~/domain/catalogue/edition-plan";
import { addDays, type Day, daysBetween } from "~/platform/amsterdam";

export const LONGEST_SERIES = 52;

/** How dates follow the first one: every so many days or weeks, or in every so-manieth month on the same weekday of the month. */
export interface SeriesRule {
  unit: "days" | "weeks" | "months";
  /** At least 1. */
  step: number;
  /** The last day that may be in it, itself included. */
  until: Day | null;
  /** How many dates. */
  count: number | null;
}

/** The days of a series with the first one in front; never more than `LONGEST_SERIES`. */
export function seriesDays(first: Day, { unit, step, until, count }: SeriesRule): Day[] {
  const most = Math.min(count ?? LONGEST_SERIES, LONGEST_SERIES);
  const days = Array.from({ length: most }, (_, index) => nthDay(first, unit, step * index));
  return days.filter((day) => until === null || day <= until);
}

/** The plan of a series' first day as it is on another: all its moments moved by as many days, at the same time of the clock. */
export function onSeriesDay(plan: EditionPlan, day: Day): EditionPlan {
  const days = daysBetween(plan.meetings[0]?.day ?? day, day);
  const moved = (moment: PlannedMoment | null) => moment && { ...moment, day: addDays(moment.day, days) };
  return {
    ...plan,
    meetings: plan.meetings.map((meeting) => ({ ...meeting, id: null, day: addDays(meeting.day, days) })),
    opens: moved(plan.opens),
    closes: moved(plan.closes),
    cancelUntil: moved(plan.cancelUntil),
    reservedUntil: moved(plan.reservedUntil),
    decides: moved(plan.decides),
  };
}

function nthDay(first: Day, unit: SeriesRule["unit"], by: number): Day {
  if (unit !== "months") return addDays(first, unit === "weeks" ? by * 7 : by);
  const start = Temporal.PlainDate.from(first);
  return sameWeekdayOfMonth(start, start.with({ day: 1 }).add({ months: by }));
}

/** "De derde dinsdag" of a month; the fifth is the last where there are four. */
function sameWeekdayOfMonth(like: Temporal.PlainDate, month: Temporal.PlainDate): Day {
  const nth = Math.ceil(like.day / 7);
  const firstOne = month.add({ days: (like.dayOfWeek - month.dayOfWeek + 7) % 7 });
  const wanted = firstOne.add({ weeks: nth - 1 });
  return (wanted.month === month.month ? wanted : wanted.subtract({ weeks: 1 })).toString();
}
