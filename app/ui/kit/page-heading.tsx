import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "~/ui/kit/breadcrumb";

interface Props {
  title: ReactNode;
  /** The way here, without this page. */
  trail?: readonly Crumb[];
  /** One line above the title: the kind of thing this is. */
  kicker?: ReactNode;
  /** One or two sentences. */
  lead?: ReactNode;
  /** Facts below: themes, dates, a badge. */
  meta?: ReactNode;
  /** What one can do with the page as a whole. */
  actions?: ReactNode;
}

export function PageHeading({ title, trail, kicker, lead, meta, actions }: Props) {
  return (
    <header className="mb-8">
      {trail && <Breadcrumb trail={trail} />}
      <div className="flex flex-col items-start justify-between gap-x-8 gap-y-5 md:flex-row">
        <div className="min-w-0 max-w-full">
          {kicker && <p className="mb-1 text-ink-muted">{kicker}</p>}
          <h1>{typeof title === "string" ? unbroken(title) : title}</h1>
          {lead && <p className="mt-3 max-w-measure text-large text-ink-muted">{lead}</p>}
          {meta && <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">{meta}</div>}
        </div>
        {actions && (
          <div data-screen-only="" className="flex shrink-0 flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}

// A browser may break a line after any hyphen; "e-" at the end of one reads as a mistake.
function unbroken(title: string): ReactNode {
  const parts = title.split(/(\be-\w+)/i);
  if (parts.length === 1) return title;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={parts.slice(0, index).join("")} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
