import { paths } from "~/paths";
import { type WorkLine, workFacts } from "~/ui/editions/work-line";
import { Badge } from "~/ui/kit/badge";
import { DOT } from "~/ui/kit/dot";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { When } from "~/ui/kit/when";

/** Editions that nobody else sees yet. */
export function DraftRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <LinkRows>
      {lines.map((line) => (
        <LinkRow
          key={line.id}
          title={line.title}
          href={paths.editionAtWork(line.id)}
          facts={
            <>
              {workFacts(line)}
              {DOT}
              {line.startsAt ? (
                <When start={line.startsAt} end={line.firstEndsAt ?? undefined} now={now} />
              ) : (
                "nog geen datum"
              )}
            </>
          }
        >
          <Badge>concept</Badge>
        </LinkRow>
      ))}
    </LinkRows>
  );
}
