import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import type { AgendaFilter } from "~/domain/catalogue/agenda-filter";
import { addMonths, monthOf } from "~/platform/amsterdam";
import { agendaHref } from "~/ui/agenda/agenda-href";
import { monthWords } from "~/ui/kit/dutch-date";

interface Props {
  filter: AgendaFilter;
  month: string;
  today: string;
}

const step = "inline-flex min-h-11 items-center gap-2";

/** Which month one reads, and the ways to those beside it. */
export function AgendaSteps({ filter, month, today }: Props) {
  const fromToday = filter.view === "list" && filter.month === null;
  // From today the list reads on through the next month.
  const next = addMonths(month, fromToday ? 2 : 1);
  const before = addMonths(month, fromToday ? 0 : -1);
  const atNow = filter.view === "list" ? fromToday : month === monthOf(today);
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id="maand" className="first-letter:uppercase">
        {fromToday ? "Vanaf vandaag" : wordsOf(month)}
      </h2>
      <nav aria-label="Andere maanden" data-screen-only="" className="flex flex-wrap gap-x-5">
        <a href={agendaHref(filter, { month: before })} rel="prev" className={step}>
          <ArrowLeft size="1.15em" aria-hidden="true" />
          <span className="first-letter:uppercase">{wordsOf(before)}</span>
        </a>
        {!atNow && (
          <a href={agendaHref(filter, { month: null })} className={step}>
            Vandaag
          </a>
        )}
        <a href={agendaHref(filter, { month: next })} rel="next" className={step}>
          <span className="first-letter:uppercase">{wordsOf(next)}</span>
          <ArrowRight size="1.15em" aria-hidden="true" />
        </a>
      </nav>
    </div>
  );
}

function wordsOf(month: string): string {
  return monthWords(`${month}-01`);
}
