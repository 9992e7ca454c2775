import { paths } from "~/paths";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { Badge } from "~/ui/kit/badge";
import { When } from "~/ui/kit/when";

/** Editions that nobody else sees yet. */
export function DraftRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <ul className="border-b border-line">
      {lines.map((line) => (
        <li
          key={line.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3"
        >
          <div className="min-w-0">
            <h3>
              <a href={paths.editionAtWork(line.id)}>{line.title}</a>
            </h3>
            <p className="text-small text-ink-muted">
              {workFacts(line)}
              {" · "}
              {line.startsAt ? (
                <When start={line.startsAt} end={line.firstEndsAt ?? undefined} now={now} />
              ) : (
                "nog geen datum"
              )}
            </p>
          </div>
          <Badge>concept</Badge>
        </li>
      ))}
    </ul>
  );
}
