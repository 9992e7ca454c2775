import { LAW_OF_2018_WORDS } from "~/domain/learning/learning-words";
import type { FactLine } from "~/domain/learning/shelf";
import { Badge } from "~/ui/kit/badge";
import { dateWords } from "~/ui/kit/dutch-date";
import { keyed } from "~/ui/learning/keyed";

/** Where a fact stands on a page of sources. */
export function sourceId(key: string): string {
  return `bron-${key}`;
}

/** Facts with the article they come from and where they were found; `anchor` marks the ones that links lead to. */
export function SourceList({ facts }: { facts: readonly (FactLine & { anchor?: boolean })[] }) {
  return (
    <ul className="grid gap-5">
      {facts.map(({ key, anchor, says, article, lawOf2018, sources }) => (
        <li key={key} id={anchor ? sourceId(key) : undefined} tabIndex={anchor ? -1 : undefined}>
          <p className="max-w-measure">{says}</p>
          {article && <p className="text-small font-semibold">{article}</p>}
          {lawOf2018 && <LawOf2018 />}
          <ul className="mt-1 text-small text-ink-muted">
            {keyed(sources).map(([at, { title, url, on }]) => (
              <li key={at} className="my-0.5">
                {url ? (
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                , {readOnWords(on)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Said wherever something rests on a law text that may have changed. */
export function LawOf2018() {
  return (
    <p className="my-1">
      <Badge tone="warn">{LAW_OF_2018_WORDS}</Badge>
    </p>
  );
}

function readOnWords(day: string | null): string {
  return day ? `gelezen op ${dateWords(day)}` : "nog niet nagekeken";
}
