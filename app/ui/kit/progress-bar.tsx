interface Props {
  value: number;
  max: number;
  /** What is being counted, for who cannot see the bar. */
  label: string;
  /** The same in words, beside the bar: "4 van 7 onderdelen". */
  words: string;
}

/** How far, as a bar with its figure. */
export function ProgressBar({ value, max, label, words }: Props) {
  const share = max > 0 ? Math.min(100, (100 * value) / max) : 0;
  return (
    <div className="grid gap-1">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={words}
      >
        <svg
          width="100%"
          height="10"
          aria-hidden="true"
          className="block rounded-mark border border-line-strong bg-wash"
        >
          <rect width={`${share}%`} height="10" className="fill-action" />
        </svg>
      </div>
      <p className="text-small tabular-nums" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}
