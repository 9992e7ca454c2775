import { paths } from "~/paths";

/** A timetable: its heavy rule, its rows, and the mark beside what is now. */
function Emblem({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <path d="M2 2h28v5H2zM10 11h13v4.5H10zM10 18.25h20v4.5H10zM10 25.5h9V30h-9z" className="fill-ink" />
      <path d="M2 11h5v11.75H2z" className="fill-accent" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <a href={paths.home()} className="inline-flex min-h-11 items-center gap-3 text-ink no-underline hover:text-ink">
      <Emblem className="size-9 shrink-0" />
      <span className="grid text-small leading-tight">
        <span>NHVeilig</span>
        <span className="text-body font-bold leading-none">Academie</span>
      </span>
    </a>
  );
}
