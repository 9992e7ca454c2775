import type { WorkNeed } from "~/domain/editions/work";
import { paths } from "~/paths";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { Timetable, TimetableRow } from "~/ui/kit/timetable";

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
          aside={line.need && <NextStep line={line} need={line.need} />}
        >
          <p>{workFacts(line)}</p>
          <p>{counted(line.seats.taken, "deelnemer", "deelnemers")}</p>
          {line.need === "open-now" && <Badge tone="now">de deuren zijn open</Badge>}
        </TimetableRow>
      ))}
    </Timetable>
  );
}

function NextStep({ line: { id, title, seats, minimumToRun }, need }: { line: WorkLine; need: WorkNeed }) {
  if (need === "too-few") return <Badge tone="warn">{`${seats.taken} van minimaal ${minimumToRun}`}</Badge>;
  return (
    <ButtonLink href={paths.attendance(id)} compact tone={need === "open-now" ? "primary" : "quiet"}>
      Aanwezigheid aangeven<span className="sr-only"> van {title}</span>
    </ButtonLink>
  );
}
