import type { PromiseLine } from "~/domain/reporting/promise-line";
import { ChosenPart } from "~/ui/targets/chosen-part";
import type { PromiseHrefs } from "~/ui/targets/figure-hrefs";
import { WithHeadcounts } from "~/ui/targets/promise-row";

interface Props {
  title: string;
  lines: readonly PromiseLine[];
  hrefs: PromiseHrefs;
  /** Promises that are no count; the printed sheet leaves them out. */
  inWords?: boolean;
}

/** Promises without a bar: what was realised, or where it stands in a word. */
export function PromiseFacts({ title, lines, hrefs, inWords }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className="mt-6" data-in-words={inWords ? "" : undefined}>
      <h3 className="text-small font-semibold text-ink-muted">{title}</h3>
      <dl>
        {lines.map((line) => (
          <div
            key={line.slug}
            data-promise=""
            className="grid gap-x-8 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_12rem]"
          >
            <dt>
              {line.title}
              {line.umbrella && <span className="text-small text-ink-muted"> (telt andere beloften op)</span>}
            </dt>
            <dd className="tabular-nums sm:text-right">
              <a href={hrefs.whole(line)} className="inline-block">
                <span className="sr-only">{line.title}: </span>
                {line.words}
              </a>
              <ChosenPart line={line} href={hrefs.part(line)} />
              <WithHeadcounts bounds={line.withHeadcounts} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
