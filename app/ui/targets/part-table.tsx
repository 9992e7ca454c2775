import type { HeadcountBounds } from "~/domain/reporting/headcount-bounds";
import type { CountedPart } from "~/domain/targets/figure";
import { Badge } from "~/ui/kit/badge";
import { figure } from "~/ui/kit/dutch-number";
import { NumberLink } from "~/ui/kit/number-link";
import { Section } from "~/ui/kit/section";
import { Cell, RowHead, Table } from "~/ui/kit/table";
import { WithHeadcounts } from "~/ui/targets/promise-row";

const columns = [{ label: "Deel" }, { label: "Geteld", numeric: true }, { label: "Stand" }];

interface Props {
  parts: readonly (CountedPart & { withHeadcounts: HeadcountBounds | null })[];
  /** The rows of a part, by its first day. */
  hrefFor: (fromDay: string) => string;
}

/** A promise that is checked quarter by quarter. */
export function PartTable({ parts, hrefFor }: Props) {
  if (parts.length === 0) return null;
  return (
    <Section title="Per deel van de periode">
      <div id="delen" />
      <Table caption="Per deel van de periode" captionUnseen columns={columns}>
        {parts.map((part) => (
          <tr key={part.fromDay}>
            <RowHead>{part.label}</RowHead>
            <Cell numeric>
              <NumberLink href={hrefFor(part.fromDay)} of={part.label}>
                {figure(part.count)}
              </NumberLink>
              <WithHeadcounts bounds={part.withHeadcounts} />
            </Cell>
            <Cell>
              <PartBadge {...part} />
            </Cell>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function PartBadge({ reached, over }: CountedPart) {
  if (reached) return <Badge tone="good">gehaald</Badge>;
  return over ? <Badge tone="bad">niet gehaald</Badge> : <Badge>nog open</Badge>;
}
