import type { ReactNode } from "react";

interface Props {
  href: string;
  title: string;
  /** The line above the title: kind, theme, date. */
  kicker?: ReactNode;
  children?: ReactNode;
  /** The line below: places, progress, status. */
  foot?: ReactNode;
}

/** A box one can act on: all of it leads where its title leads. */
export function Card({ href, title, kicker, children, foot }: Props) {
  return (
    <article className="relative flex flex-col gap-2 rounded-control border border-line bg-surface p-4 hover:border-action md:p-5">
      {kicker && <div className="text-small text-ink-muted">{kicker}</div>}
      <h3 className="text-body font-bold">
        <a href={href} className="after:absolute after:inset-0 after:content-['']">
          {title}
        </a>
      </h3>
      {children && <div className="text-small">{children}</div>}
      {foot && <div className="mt-auto pt-1 text-small">{foot}</div>}
    </article>
  );
}

/** Cards side by side where there is room for them. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
