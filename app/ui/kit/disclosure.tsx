import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";

interface Props {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** What one may want to read, folded away. */
export function Disclosure({ summary, open, children }: Props) {
  return (
    <details open={open} className="max-w-measure">
      <summary className="inline-flex min-h-11 items-center gap-2 py-1 text-action underline decoration-1 underline-offset-[0.2em] hover:decoration-[3px]">
        <ChevronRight
          size="1.2em"
          aria-hidden="true"
          className="shrink-0 [[open]>summary>&]:rotate-90 motion-safe:transition-transform motion-safe:duration-100"
        />
        {summary}
      </summary>
      <div className="ml-2 border-l-4 border-line py-1 pl-5">{children}</div>
    </details>
  );
}
