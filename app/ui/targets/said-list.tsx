import type { ReactNode } from "react";
import { quarterWords } from "~/domain/targets/remark-quarters";
import { dateWords } from "~/ui/kit/dutch-date";

export interface SaidLine {
  id: string;
  quarter: number | null;
  status: string | null;
  text: string;
  at: string;
  author: string | null;
}

interface Props {
  year: number;
  lines: readonly SaidLine[];
  /** At the end of a line: what one can do with it. */
  aside?: (line: SaidLine) => ReactNode;
}

/** What leads wrote of a promise: about which quarter or with which status, when and who. */
export function SaidList({ year, lines, aside }: Props) {
  return (
    <ul className="border-b border-line">
      {lines.map((line) => (
        <li
          key={line.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="min-w-0 max-w-measure [overflow-wrap:anywhere]">
            <p className="font-semibold">{line.quarter ? quarterWords(line.quarter, year) : line.status}</p>
            {line.text && <p className="whitespace-pre-line">{line.text}</p>}
            <p className="text-small text-ink-muted">
              {dateWords(line.at)}
              {line.author && `, ${line.author}`}
            </p>
          </div>
          {aside?.(line)}
        </li>
      ))}
    </ul>
  );
}
