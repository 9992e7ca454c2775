import { addDays, type Day, yearOf } from "~/platform/amsterdam";

/** The last day of a period, a year on: the same day, and the end of February stays the end of February. */
export function endAYearOn(day: Day): Day {
  const next = yearOf(day) + 1;
  return isEndOfFebruary(day) ? addDays(`${next}-03-01`, -1) : `${next}${day.slice(4)}`;
}

/** The first day of a period, a year on: the day after the period before it, so that no day is lost or counted twice. */
export function startAYearOn(day: Day): Day {
  return addDays(endAYearOn(addDays(day, -1)), 1);
}

function isEndOfFebruary(day: Day): boolean {
  return addDays(day, 1).slice(5) === "03-01";
}
