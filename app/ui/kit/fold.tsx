import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import type { ReactNode } from "react";

/** Filters behind one button on a phone, always in sight on a desk. */
export function NarrowFold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details data-folds="" className="group">
      <summary className="inline-flex min-h-12 items-center gap-2 rounded-control border border-line-strong bg-surface px-4 font-semibold text-action group-open:border-ink">
        <SlidersHorizontal size="1.15em" aria-hidden="true" />
        {summary}
      </summary>
      <div className="pt-4">{children}</div>
    </details>
  );
}
