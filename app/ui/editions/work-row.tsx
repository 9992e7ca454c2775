import type { ReactNode } from "react";
import { paths } from "~/paths";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { TimetableRow } from "~/ui/kit/timetable";

interface Props {
  line: WorkLine;
  now: string;
  /** Beside it: how it stands, or the next thing to do. */
  aside: ReactNode;
  children?: ReactNode;
}

/** One edition among a lead's own, at its date, leading to its page. */
export function WorkRow({ line, now, aside, children }: Props) {
  return (
    <TimetableRow
      start={line.startsAt ?? now}
      end={line.firstEndsAt ?? undefined}
      now={now}
      title={line.title}
      href={paths.editionAtWork(line.id)}
      aside={aside}
    >
      <p>{workFacts(line)}</p>
      {children}
    </TimetableRow>
  );
}
