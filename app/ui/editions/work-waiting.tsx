import { paths } from "~/paths";
import { NeedRows } from "~/ui/editions/need-rows";
import type { WorkLine } from "~/ui/editions/work-line";
import { Section } from "~/ui/kit/section";

/** What a lead or trainer must not miss, on the pages where they come in; nothing when they are up to date. */
export function WorkWaiting({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  if (lines.length === 0) return null;
  return (
    <Section title="Vraagt nu uw aandacht" aside={<a href={paths.work()}>Al uw werk</a>}>
      <NeedRows lines={lines} now={now} />
    </Section>
  );
}
