import { calendarDay, dayAndTime, dayWords } from "~/ui/kit/dutch-date";
import { relativeDay } from "~/ui/kit/dutch-relative";

interface Props {
  /** An instant, or an Amsterdam day. */
  start: string;
  end?: string;
  now: string;
  /** Also "morgen", "over 3 dagen". */
  relative?: boolean;
}

/** "donderdag 12 maart, 13.30-17.00 uur (over 3 dagen)". */
export function When({ start, end, now, relative }: Props) {
  const words = calendarDay(start) === start ? dayWords(start, now) : dayAndTime(start, end, now);
  return (
    <span>
      <time dateTime={start}>{words}</time>
      {relative && (
        <span data-screen-only="" className="text-ink-muted">
          {" "}
          ({relativeDay(start, now)})
        </span>
      )}
    </span>
  );
}
