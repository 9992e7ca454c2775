import type { ReactNode } from "react";

interface Props {
  href: string;
  /** What it counts, for who does not see the row it stands in. */
  of: string;
  children: ReactNode;
}

/** A number in a table that opens to what it counts; one digit is wide enough for a finger too. */
export function NumberLink({ href, of, children }: Props) {
  return (
    <a href={href} className="relative inline-block min-w-11 py-0.5">
      <span className="sr-only">{of}: </span>
      {children}
    </a>
  );
}
