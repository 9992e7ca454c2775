import type { ReactNode } from "react";

/** Things under one another, each with a page of its own. */
export function LinkRows({ children }: { children: ReactNode }) {
  return <ul className="border-b border-line">{children}</ul>;
}

interface RowProps {
  title: string;
  href: string;
  /** What it is, in a line. */
  facts: ReactNode;
  /** At the end of the row: how it stands, or a button. */
  children?: ReactNode;
}

export function LinkRow({ title, href, facts, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3">
      <div className="min-w-0">
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p className="text-small text-ink-muted">{facts}</p>
      </div>
      {children}
    </li>
  );
}
