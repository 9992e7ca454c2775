import type { HeadcountBounds } from "~/domain/reporting/headcount-bounds";
import { boundsWords } from "~/domain/reporting/headcount-words";
import type { PromiseLine } from "~/domain/reporting/promise-line";
import { BulletBar } from "~/ui/kit/bullet-bar";
import { barWords, forecastWords } from "~/ui/targets/bar-words";
import { ChosenPart } from "~/ui/targets/chosen-part";
import type { PromiseHrefs } from "~/ui/targets/figure-hrefs";
import { PromiseOwners } from "~/ui/targets/promise-owners";
import { StatusBadge } from "~/ui/targets/status-badge";

interface Props {
  line: PromiseLine;
  /** The rows behind its figure, and behind the part of it that was chosen. */
  href: string;
  partHref: string;
  /** Leave its theme out where the heading above says it. */
  ownersUnseen?: boolean;
}

/** A promise on one line: what, how far, and the figure in words. */
function PromiseRow({ line, href, partHref, ownersUnseen }: Props) {
  const { title, words, status, bar, partOf, withHeadcounts } = line;
  return (
    <li
      data-promise=""
      className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)] md:items-center lg:grid-cols-[minmax(0,6fr)_minmax(0,4fr)_minmax(0,4fr)_8rem]"
    >
      <div className="min-w-0 md:row-span-2 lg:row-span-1">
        <p className="font-semibold leading-snug">
          {partOf && !title.startsWith("Waarvan ") && <span className="font-normal text-ink-muted">Waarvan: </span>}
          {title}
        </p>
        {!ownersUnseen && <PromiseOwners line={line} />}
      </div>
      <div className="min-w-0 md:row-span-2 lg:row-span-1">
        {bar && <BulletBar figures={bar} label={barWords(bar)} />}
        {bar?.forecast && (
          <p data-screen-only="" className="text-small text-ink-muted">
            {forecastWords(bar.forecast)}
          </p>
        )}
      </div>
      <p className="tabular-nums md:self-end lg:self-center">
        <a href={href} className="inline-block">
          <span className="sr-only">{title}: </span>
          {words}
        </a>
        <ChosenPart line={line} href={partHref} />
        <WithHeadcounts bounds={withHeadcounts} />
      </p>
      <p className="md:self-start lg:self-center">{status && <StatusBadge status={status} />}</p>
    </li>
  );
}

/** What headcounts at the door make of the figure; the printed sheet leaves it out. */
export function WithHeadcounts({ bounds }: { bounds: HeadcountBounds | null }) {
  if (!bounds) return null;
  return (
    <span data-sheet-skips="" className="block text-small text-ink-muted">
      met tellingen: {boundsWords(bounds)}
    </span>
  );
}

/** Promises under one another. */
export function PromiseRows({
  lines,
  hrefs,
  ownersUnseen,
}: {
  lines: readonly PromiseLine[];
  hrefs: PromiseHrefs;
  ownersUnseen?: boolean;
}) {
  return (
    <ul>
      {lines.map((line) => (
        <PromiseRow
          key={line.slug}
          line={line}
          href={hrefs.whole(line)}
          partHref={hrefs.part(line)}
          ownersUnseen={ownersUnseen}
        />
      ))}
    </ul>
  );
}
