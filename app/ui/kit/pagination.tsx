import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import { cx } from "~/ui/kit/classes";
import { pageSteps } from "~/ui/kit/page-steps";

interface Props {
  page: number;
  pages: number;
  /** The address of a page with the other filters kept. */
  hrefFor: (page: number) => string;
}

const box = "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 px-3";

export function Pagination({ page, pages, hrefFor }: Props) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label="Pagina's"
      data-screen-only=""
      className="mt-8 flex flex-wrap items-center gap-1 border-t-2 border-ink pt-3"
    >
      {page > 1 && (
        <a href={hrefFor(page - 1)} rel="prev" className={cx(box, "-ml-3 font-semibold")}>
          <ArrowLeft size="1.15em" aria-hidden="true" />
          Vorige
        </a>
      )}
      <p className="px-3 tabular-nums sm:hidden">
        {page} van {pages}
      </p>
      <ol className="hidden flex-wrap items-center gap-1 tabular-nums sm:flex">
        {pageSteps(page, pages).map((step) => (
          <li key={step.key}>
            {step.page === undefined ? (
              <Gap />
            ) : (
              <Step page={step.page} current={step.page === page} href={hrefFor(step.page)} />
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefFor(page + 1)} rel="next" className={cx(box, "font-semibold")}>
          Volgende
          <ArrowRight size="1.15em" aria-hidden="true" />
        </a>
      )}
    </nav>
  );
}

function Step({ page, current, href }: { page: number; current: boolean; href: string }) {
  return (
    <a
      href={href}
      aria-label={`Pagina ${page}`}
      aria-current={current ? "page" : undefined}
      className={cx(box, current && "border-b-4 border-accent font-bold text-ink no-underline")}
    >
      {page}
    </a>
  );
}

function Gap() {
  return (
    <span className="px-1 text-ink-muted" aria-hidden="true">
      …
    </span>
  );
}
