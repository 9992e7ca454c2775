import type { PromiseLine } from "~/domain/reporting/promise-line";
import type { Status } from "~/domain/targets/status";
import { statusWords } from "~/domain/targets/target-words";
import { Chips } from "~/ui/kit/chips";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import type { PromiseHrefs } from "~/ui/targets/figure-hrefs";
import { PromiseRows } from "~/ui/targets/promise-row";

interface Props {
  status: Status;
  lines: readonly PromiseLine[];
  hrefs: PromiseHrefs;
  /** All promises again. */
  allHref: string;
}

/** The promises that a total of the page counts, and no others. */
export function PromisesOfStatus({ status, lines, hrefs, allHref }: Props) {
  const words = statusWords[status];
  return (
    <Section title={`Beloften: ${words}`} aside={counted(lines.length, "belofte", "beloften")}>
      <div className="mb-4">
        <Chips chips={[{ key: "status", label: `Stand: ${words}`, href: allHref }]} />
      </div>
      <PromiseRows lines={lines} hrefs={hrefs} />
    </Section>
  );
}
