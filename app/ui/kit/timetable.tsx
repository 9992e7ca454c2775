import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";
import { calendarDay, dayParts, timeRange } from "~/ui/kit/dutch-date";
import { relativeDay } from "~/ui/kit/dutch-relative";

/** Dated rows under one another, with the day in a column of its own. */
export function Timetable({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol aria-label={label} data-arrows="" className="border-b border-line">
      {children}
    </ol>
  );
}

interface RowProps {
  start: string;
  end?: string;
  now: string;
  title: string;
  href: string;
  /** One or two lines: place, themes, for whom. */
  children?: ReactNode;
  /** At the end of the row: places, a status, a button. */
  aside?: ReactNode;
  /** Below everything else: what one may want to unfold. */
  more?: ReactNode;
}

export function TimetableRow({ start, end, now, title, href, children, aside, more }: RowProps) {
  const today = calendarDay(start) === calendarDay(now);
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-t border-line py-3 md:grid-cols-[4.5rem_8rem_minmax(0,1fr)_auto] md:gap-x-6">
      <DayMark day={start} today={today} />
      <p className="text-small text-ink-muted md:col-start-2 md:row-span-2 md:pt-0.5">
        <time dateTime={start} className="md:block md:text-ink">
          {timeRange(start, end)}
        </time>
        <span className="md:hidden">, </span>
        <span className={cx(today && "font-semibold text-accent-ink")}>{relativeDay(start, now)}</span>
      </p>
      <div className="col-start-2 min-w-0 md:col-start-3 md:row-start-1">
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {children && <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-muted">{children}</div>}
      </div>
      {aside && (
        <div className="col-start-2 mt-2 text-small md:col-start-4 md:row-start-1 md:mt-0 md:max-w-56 md:text-right">
          {aside}
        </div>
      )}
      {more && <div className="col-start-2 min-w-0 text-small md:col-start-3">{more}</div>}
    </li>
  );
}

/** A day as a column: "do", "12", "mrt"; today carries the accent. */
export function DayMark({ day, today }: { day: string; today?: boolean }) {
  const { weekday, day: number, month } = dayParts(day);
  return (
    <p
      className={cx(
        "row-span-3 -ml-3 self-start leading-tight md:row-span-1",
        today ? "border-l-4 border-accent pl-2" : "pl-3",
      )}
    >
      <span className="sr-only">
        {weekday} {number} {month}
      </span>
      <span aria-hidden="true" className="grid text-small text-ink-muted">
        {weekday}
        <span className="text-large font-bold leading-none text-ink tabular-nums">{number}</span>
        {month}
      </span>
    </p>
  );
}
