import type { WorkNeed } from "~/domain/editions/work";
import { paths } from "~/paths";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { Badge, type Tone } from "~/ui/kit/badge";
import { counted } from "~/ui/kit/dutch-number";
import { Timetable, TimetableRow } from "~/ui/kit/timetable";

const tones: Record<WorkNeed, Tone> = { "open-now": "now", unmarked: "warn", "too-few": "warn" };

/** What asks for the lead's attention, the most urgent first; each leads to where it is done. */
export function NeedRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <Timetable label="Vraagt nu uw aandacht">
      {lines.map((line) => (
        <TimetableRow
          key={line.id}
          start={line.startsAt ?? now}
          end={line.firstEndsAt ?? undefined}
          now={now}
          title={line.title}
          href={paths.attendance(line.id)}
          aside={line.need && <Badge tone={tones[line.need]}>{needWords(line, line.need)}</Badge>}
        >
          <p>{workFacts(line)}</p>
          <p>{counted(line.seats.taken, "deelnemer", "deelnemers")}</p>
        </TimetableRow>
      ))}
    </Timetable>
  );
}

function needWords({ seats, minimumToRun }: WorkLine, need: WorkNeed): string {
  switch (need) {
    case "open-now":
      return "de deuren zijn open";
    case "unmarked":
      return "geef de aanwezigheid aan";
    case "too-few":
      return `${seats.taken} van minimaal ${minimumToRun}`;
  }
}
