import { paths } from "~/paths";

/** Three lines of a timetable and the tick of now. */
export function Emblem({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <path d="M2 5h20v5H2zM2 13.5h28v5H2zM2 22h12v5H2z" className="fill-ink" />
      <path d="M18 2h5v28h-5z" className="fill-paper" />
      <path d="M19 2h3v28h-3z" className="fill-accent" />
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
