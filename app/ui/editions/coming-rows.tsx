import { paths } from "~/paths";
import { Filling } from "~/ui/editions/filling";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { RestOf } from "~/ui/kit/rest-of";
import { Timetable, TimetableRow } from "~/ui/kit/timetable";

/** The editions that come, by date, with how full they are. */
export function ComingRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <RestOf all={lines} which="latere">
      {(some) => <Rows lines={some} now={now} />}
    </RestOf>
  );
}

function Rows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <Timetable label="Komt nog">
      {lines.map((line) => (
        <TimetableRow
          key={line.id}
          start={line.startsAt ?? now}
          end={line.firstEndsAt ?? undefined}
          now={now}
          title={line.title}
          href={paths.editionAtWork(line.id)}
          aside={<Filling seats={line.seats} />}
        >
          <p>{workFacts(line)}</p>
        </TimetableRow>
      ))}
    </Timetable>
  );
}
