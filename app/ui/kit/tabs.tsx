import type { ReactNode } from "react";
import { cx } from "~/ui/kit/classes";

interface Tab {
  label: ReactNode;
  href: string;
  current: boolean;
}

/** Views of the same thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} data-screen-only="" className="mb-6 border-b-2 border-ink">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map(({ label: words, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className={cx(
                "-mb-0.5 inline-flex min-h-11 items-center pt-1.5 no-underline",
                current ? "border-b-[6px] border-accent font-bold text-ink" : "pb-1.5 hover:underline",
              )}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
