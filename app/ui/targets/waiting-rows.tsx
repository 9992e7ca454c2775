import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { listed } from "~/ui/kit/dutch-number";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";

export interface WaitingLine {
  slug: string;
  title: string;
  year: number;
  themes: readonly string[];
  author: string | null;
  /** What is promised, in words; null while nobody said how it is counted. */
  promised: string | null;
  defined: boolean;
  /** How it is counted no longer fits what can be chosen. */
  unfit?: boolean;
}

interface Props {
  lines: readonly WaitingLine[];
  /** They stand in the draft of their plan, under their theme. */
  inPlan?: boolean;
}

/** Promises that count nowhere yet, each with the way to what is still to be done. */
export function WaitingRows({ lines, inPlan = false }: Props) {
  return (
    <LinkRows>
      {lines.map((line) => (
        <LinkRow
          key={`${line.year} ${line.slug}`}
          title={line.title}
          href={paths.waitingPromise(line.slug, line.year)}
          facts={(inPlan ? factsInPlan(line) : facts(line)).filter(Boolean).join(". ")}
        >
          {!line.defined && <Badge tone="warn">vul in hoe dit telt</Badge>}
          {line.unfit && <Badge tone="warn">telregel past niet meer</Badge>}
          {line.defined && !inPlan && <Badge>concept</Badge>}
        </LinkRow>
      ))}
    </LinkRows>
  );
}

function facts({ year, themes, author, promised }: WaitingLine) {
  return [`Jaarplan ${year}, ${listed(themes)}`, promised, author && `Van ${author}`];
}

function factsInPlan({ themes: [, ...others], promised }: WaitingLine) {
  return [promised?.replace(/\.$/, ""), others.length > 0 && `Samen met ${listed(others)}`];
}
