export interface Crumb {
  label: string;
  href: string;
}

/** The way back up, as links. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label="Kruimelpad" data-screen-only="" className="mb-4 text-small">
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map(({ label, href }) => (
          <li key={href} className="group py-1">
            <a href={href}>{label}</a>
            <span aria-hidden="true" className="ml-2 text-ink-muted group-last:hidden">
              /
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
