import type { AgendaFilter } from "~/domain/catalogue/agenda-filter";
import { paths } from "~/paths";
import { type AgendaDay, type AgendaEntry, hoursOn } from "~/ui/agenda/agenda-entry";
import { dayId } from "~/ui/agenda/agenda-href";
import { NothingInAgenda } from "~/ui/agenda/nothing-in-agenda";
import { EditionStatus } from "~/ui/catalogue/places-words";
import { cx } from "~/ui/kit/classes";
import { calendarDay, dayWords, monthWords } from "~/ui/kit/dutch-date";
import { relativeDay } from "~/ui/kit/dutch-relative";
import { ThemeList } from "~/ui/themes/theme-list";

interface Props {
  days: readonly AgendaDay[];
  filter: AgendaFilter;
  /** The next month in which there is something. */
  ahead: string | null;
  now: string;
}

/** What happens day by day, a month under its own heading when there are several. */
export function AgendaList({ days, filter, ahead, now }: Props) {
  if (days.length === 0) return <NothingInAgenda filter={filter} ahead={ahead} />;
  const months = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
  return months.map(([month, each]) => (
    <section key={month} aria-label={monthWords(`${month}-01`)} className="mb-8">
      {!filter.month && <h3 className="mb-2 first-letter:uppercase">{monthWords(`${month}-01`)}</h3>}
      <ol className="border-b border-line">
        {each.map(({ day, entries }) => (
          <Day key={day} day={day} entries={entries} now={now} />
        ))}
      </ol>
    </section>
  ));
}

function Day({ day, entries, now }: AgendaDay & { now: string }) {
  const today = day === calendarDay(now);
  return (
    <li id={dayId(day)} className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[10rem_minmax(0,1fr)]">
      <h4 className={cx("leading-tight", today && "-ml-3 border-l-4 border-accent pl-2")}>
        <time dateTime={day} className="font-bold">
          {dayWords(day, now)}
        </time>{" "}
        <span className={cx("block text-small font-normal", today ? "text-accent-ink" : "text-ink-muted")}>
          {relativeDay(day, now)}
        </span>
      </h4>
      <ul className="grid gap-3">
        {entries.map((entry) => (
          <Entry key={entry.id} day={day} entry={entry} />
        ))}
      </ul>
    </li>
  );
}

function Entry({ day, entry }: { day: string; entry: AgendaEntry }) {
  const { edition, town, themes, seats } = entry;
  const { slug, editionId, title, offeringTitle, phase } = edition;
  return (
    <li className="grid gap-x-6 sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      <p className="text-small text-ink-muted sm:pt-0.5">{hoursOn(day, entry)}</p>
      <div className="min-w-0">
        <a
          href={paths.edition(slug, editionId)}
          className={cx("font-semibold", phase === "cancelled" && "text-ink-muted line-through")}
        >
          {title}
        </a>
        <div className="flex flex-wrap gap-x-4 text-small text-ink-muted">
          <span>{town ?? "Online"}</span>
          {offeringTitle !== title && <span>{offeringTitle}</span>}
          <ThemeList themes={themes} />
        </div>
      </div>
      <p className="text-small sm:text-right">
        <EditionStatus phase={phase} seats={seats} />
      </p>
    </li>
  );
}
