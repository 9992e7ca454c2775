import type { ReactNode } from "react";
import type { RowList } from "~/domain/reporting/report-scope";
import { figure } from "~/ui/kit/dutch-number";

interface Props {
  beside: {
    base: number;
    baseSource: string | null;
    baseOpens: boolean;
    started: number;
    extra: number;
    completed: number;
  } | null;
  /** The rows of one of the lists. */
  hrefFor: (list: RowList | null) => string;
}

/** A promise of "extra": who was there before, who took part now, and what that is on top. */
export function ExtraFacts({ beside, hrefFor }: Props) {
  if (!beside) return null;
  const { base, baseSource, baseOpens, started, extra, completed } = beside;
  return (
    <dl className="mb-8 grid max-w-measure grid-cols-3 gap-x-6 border-y border-line py-3">
      <Fact term="Basis: eerder al" count={base} href={baseOpens ? hrefFor("basis") : undefined} note={baseSource} />
      <Fact
        term="Nu: in deze periode"
        count={started}
        href={hrefFor("nu")}
        note={
          <>
            van wie <a href={hrefFor("klaar")}>{figure(completed)}</a> klaar
          </>
        }
      />
      <Fact term="Extra: telt voor het doel" count={extra} href={hrefFor(null)} note={null} />
    </dl>
  );
}

function Fact({ term, count, href, note }: { term: string; count: number; href?: string; note: ReactNode }) {
  return (
    <div className="row-span-2 grid grid-rows-subgrid">
      <dt className="text-small text-ink-muted">{term}</dt>
      <dd className="text-large font-bold tabular-nums">
        {href ? <a href={href}>{figure(count)}</a> : figure(count)}
        {note && <span className="block text-small font-normal text-ink-muted">{note}</span>}
      </dd>
    </div>
  );
}
