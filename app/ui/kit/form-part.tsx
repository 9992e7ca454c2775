import type { ReactNode } from "react";

/** A part of a long form that belongs together, under a heavy rule and its own heading. */
export function FormPart({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  return (
    <fieldset className="mt-4 min-w-0 border-t-2 border-ink first:mt-0">
      {/* Floated, because a legend that isn't breaks through the rule above it. */}
      <legend className="float-left w-full pt-2">
        <h2>{title}</h2>
      </legend>
      {says && <p className="clear-both max-w-measure text-ink-muted">{says}</p>}
      <div className="clear-both grid gap-6 pt-4">{children}</div>
    </fieldset>
  );
}
