import { paths } from "~/paths";
import type { WorkLine } from "~/ui/editions/work-line";
import { Badge } from "~/ui/kit/badge";
import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { RestOf } from "~/ui/kit/rest-of";

/** What was, the latest first: who came, and whether it counts; each leads to all that can be done with it. */
export function PastRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <RestOf all={lines} which="eerdere">
      {(some) => <Rows lines={some} now={now} />}
    </RestOf>
  );
}

function Rows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <ul className="border-b border-line">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid items-baseline gap-x-6 gap-y-0.5 border-t border-line py-2.5 md:grid-cols-[minmax(0,1fr)_9rem_10rem_8rem] lg:grid-cols-[minmax(0,1fr)_11rem_11rem_13rem]"
        >
          <h3>
            <a href={paths.editionAtWork(line.id)}>{line.title}</a>
          </h3>
          <p className="text-small text-ink-muted">{dateWords(line.startsAt ?? now)}</p>
          <p className="text-small text-ink-muted tabular-nums">{whoCame(line)}</p>
          <p className="text-small">
            <Held line={line} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function whoCame({ attended, seats, needs }: WorkLine): string {
  if (needs.includes("unmarked")) return counted(seats.taken, "deelnemer", "deelnemers");
  return `${attended} van ${seats.taken} namen deel`;
}

function Held({ line: { held, needs } }: { line: WorkLine }) {
  if (held) return <Badge tone="good">telt mee</Badge>;
  return needs.includes("unmarked") ? <Badge tone="warn">nog niet aangegeven</Badge> : <Badge>telt niet mee</Badge>;
}
