import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";

interface Props {
  title: string;
  /** What it says now, in a few words: "geen", "2 vragen". */
  says: string;
  /** When something in it must be mended. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a form that is well as it stands, folded to its title and what it now says. */
export function FormFold({ title, says, open, children }: Props) {
  return (
    <details open={open} className="border-t border-line last:border-b">
      <summary className="grid min-h-12 grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2 py-2.5 sm:grid-cols-[1.25rem_13rem_minmax(0,1fr)]">
        <ChevronRight
          size="1.2em"
          aria-hidden="true"
          className="self-center text-action motion-safe:transition-transform motion-safe:duration-100 [[open]>summary>&]:rotate-90"
        />
        <h2 className="text-body text-action">{title}</h2>
        <span className="col-start-2 text-small text-ink-muted sm:col-start-3">{says}</span>
      </summary>
      <div className="grid gap-6 pt-2 pb-8 sm:pl-7">{children}</div>
    </details>
  );
}
