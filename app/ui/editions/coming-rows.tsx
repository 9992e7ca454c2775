import { Filling } from "~/ui/editions/filling";
import type { WorkLine } from "~/ui/editions/work-line";
import { WorkRow } from "~/ui/editions/work-row";
import { RestOf } from "~/ui/kit/rest-of";
import { Timetable } from "~/ui/kit/timetable";

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
        <WorkRow key={line.id} line={line} now={now} aside={<Filling seats={line.seats} />} />
      ))}
    </Timetable>
  );
}
