import type { ReactNode } from "react";

interface Props {
  value: string;
  words: ReactNode;
  /** The rows behind the figure. */
  href?: string;
}

/** One large figure with what it counts. */
export function FigureLink({ value, words, href }: Props) {
  return (
    <p className="grid">
      {href ? (
        <a href={href} className="justify-self-start text-title font-bold tabular-nums leading-none">
          {value}
        </a>
      ) : (
        <span className="text-title font-bold tabular-nums leading-none">{value}</span>
      )}
      <span className="mt-1 text-small text-ink-muted">{words}</span>
    </p>
  );
}
