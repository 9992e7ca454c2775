import { calendarDay } from "~/ui/kit/dutch-date";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const words = new Intl.RelativeTimeFormat("nl-NL", { numeric: "auto" });
const counted = new Intl.RelativeTimeFormat("nl-NL", { numeric: "always" });

/** "vandaag", "morgen", "over 3 dagen", "over 2 weken", "vorige maand" ...: counted in Amsterdam days, not in hours. */
export function relativeDay(when: string, now: string): string {
  const days = Math.round((Date.parse(calendarDay(when)) - Date.parse(calendarDay(now))) / DAY);
  const size = Math.abs(days);
  if (size <= 2) return words.format(days, "day");
  if (size < 14) return counted.format(days, "day");
  if (size < 60) return counted.format(Math.trunc(days / 7), "week");
  if (size < 365) return counted.format(Math.trunc(days / 30.4), "month");
  return counted.format(Math.trunc(days / 365.25) || Math.sign(days), "year");
}

/** "over 20 minuten", "over 3 uur", then as `relativeDay`: for deadlines and for what was just done. */
export function relativeMoment(when: string, now: string): string {
  const minutes = Math.trunc((Date.parse(when) - Date.parse(now)) / MINUTE);
  if (minutes === 0) return "nu";
  if (Math.abs(minutes) < 60) return counted.format(minutes, "minute");
  if (Math.abs(minutes) < 12 * 60) return counted.format(Math.trunc(minutes / 60), "hour");
  return relativeDay(when, now);
}

/** "45 minuten", "3 uur", "3 uur en 30 minuten". */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const restWords = rest === 1 ? "1 minuut" : `${rest} minuten`;
  if (hours === 0) return restWords;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${restWords}`;
}
