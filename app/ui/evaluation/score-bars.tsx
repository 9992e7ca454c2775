import { counted, decimal } from "~/ui/kit/dutch-number";

interface Props {
  question: string;
  /** What each of 1 to 5 means. */
  words: readonly string[];
  counts: readonly number[];
  average: number;
}

/** How often each answer was given: a bar each, and the same in words and figures beside it. */
export function ScoreBars({ question, words, counts, average }: Props) {
  const most = Math.max(1, ...counts);
  return (
    <div>
      <h3>{question}</h3>
      <p className="mb-3 text-small text-ink-muted">Gemiddeld {decimal(average)} op een schaal van 1 tot 5.</p>
      <dl className="grid gap-1">
        {words.map((word, index) => (
          <div key={word} className="grid grid-cols-[9.5rem_minmax(0,1fr)_6.5rem] items-center gap-x-3 text-small">
            <dt>{word}</dt>
            <dd className="contents">
              <Bar share={(counts[index] ?? 0) / most} />
              <span className="tabular-nums text-ink-muted">
                {counted(counts[index] ?? 0, "antwoord", "antwoorden")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Bar({ share }: { share: number }) {
  const width = `${Math.round(share * 1000) / 10}%`;
  return (
    <svg width="100%" height="18" aria-hidden="true" className="block">
      <rect width="100%" height="18" className="fill-wash" />
      <rect width={width} height="18" className="fill-action" />
    </svg>
  );
}
