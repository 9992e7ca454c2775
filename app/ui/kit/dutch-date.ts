const ZONE = "Europe/Amsterdam";

const formats = {
  dayMonth: inAmsterdam({ weekday: "long", day: "numeric", month: "long" }),
  dayMonthYear: inAmsterdam({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  date: inAmsterdam({ day: "numeric", month: "long", year: "numeric" }),
  weekday: inAmsterdam({ weekday: "short" }),
  day: inAmsterdam({ day: "numeric" }),
  month: inAmsterdam({ month: "short" }),
  monthYear: inAmsterdam({ month: "long", year: "numeric" }),
  year: inAmsterdam({ year: "numeric" }),
  clock: inAmsterdam({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  calendarDay: new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }),
};

/** "donderdag 12 maart"; with the year when it is another than that of `now`. Takes an instant or an Amsterdam day. */
export function dayWords(when: string, now?: string): string {
  const otherYear = now !== undefined && formats.year.format(moment(when)) !== formats.year.format(moment(now));
  return (otherYear ? formats.dayMonthYear : formats.dayMonth).format(moment(when));
}

/** "12 maart 2026". */
export function dateWords(when: string): string {
  return formats.date.format(moment(when));
}

/** "maart 2026". */
export function monthWords(when: string): string {
  return formats.monthYear.format(moment(when));
}

/** "do 12 mrt". */
export function shortDay(when: string): string {
  const { weekday, day, month } = dayParts(when);
  return `${weekday} ${day} ${month}`;
}

/** The pieces of a date for a narrow column: "do", "12", "mrt". */
export function dayParts(when: string): { weekday: string; day: string; month: string } {
  const date = moment(when);
  return {
    weekday: formats.weekday.format(date),
    day: formats.day.format(date),
    month: formats.month.format(date).replace(".", ""),
  };
}

/** "13.30". */
export function clockTime(instant: string): string {
  return formats.clock.format(moment(instant)).replace(":", ".");
}

/** "13.30-17.00 uur", or "13.30 uur" without an end. */
export function timeRange(start: string, end?: string): string {
  return end ? `${clockTime(start)}-${clockTime(end)} uur` : `${clockTime(start)} uur`;
}

/** "donderdag 12 maart, 13.30-17.00 uur"; both days are named when the end falls on another day. */
export function dayAndTime(start: string, end?: string, now?: string): string {
  if (end && calendarDay(start) !== calendarDay(end)) {
    return `${dayWords(start, now)}, ${timeRange(start)} tot ${dayWords(end, now)}, ${timeRange(end)}`;
  }
  return `${dayWords(start, now)}, ${timeRange(start, end)}`;
}

/** The Amsterdam day of an instant, "2026-03-12"; a day stays itself. */
export function calendarDay(when: string): string {
  return formats.calendarDay.format(moment(when));
}

function inAmsterdam(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("nl-NL", { timeZone: ZONE, ...options });
}

function moment(when: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);
}
