import { dayAndTime } from "~/ui/kit/dutch-date";

interface Props {
  /** Oldest first; instants are ISO strings. */
  lines: readonly { at: string; text: string; by: string; note: string | null }[];
  now: string;
}

/** How a registration came to be what it is: what happened, by whom, and what was said with it. */
export function History({ lines, now }: Props) {
  return (
    <ol className="border-b border-line">
      {lines.map(({ at, text, by, note }) => (
        <li
          key={`${at} ${text}`}
          className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <time dateTime={at} className="text-small text-ink-muted sm:pt-0.5">
            {dayAndTime(at, undefined, now)}
          </time>
          <div className="min-w-0 max-w-measure">
            <p>{text}</p>
            <p className="text-small text-ink-muted">{by}</p>
            {note && <p className="mt-1 border-l-4 border-line pl-3 break-words whitespace-pre-line">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
