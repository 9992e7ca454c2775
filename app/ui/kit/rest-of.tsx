import type { ReactNode } from "react";

const AT_ONCE = 12;

interface Props<T> {
  all: readonly T[];
  /** "latere", "eerdere": what the ones behind the line are. */
  which: string;
  children: (some: readonly T[]) => ReactNode;
}

/** A long list in two: the first dozen at once, the others behind one line. */
export function RestOf<T>({ all, which, children }: Props<T>) {
  const rest = all.slice(AT_ONCE);
  return (
    <>
      {children(all.slice(0, AT_ONCE))}
      {rest.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center text-action underline decoration-1 underline-offset-[0.2em] hover:decoration-[3px]">
            {rest.length === 1 ? `Toon ook 1 ${which}` : `Toon ook de ${rest.length} ${which}`}
          </summary>
          {children(rest)}
        </details>
      )}
    </>
  );
}
