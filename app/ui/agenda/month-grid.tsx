import type { AgendaFilter } from "~/domain/catalogue/agenda-filter";
import { paths } from "~/paths";
import { type AgendaDay, type AgendaEntry, hoursOn } from "~/ui/agenda/agenda-entry";
import { agendaHref, dayId } from "~/ui/agenda/agenda-href";
import script from "~/ui/agenda/month-keys.js?url&no-inline";
import { NothingInAgenda } from "~/ui/agenda/nothing-in-agenda";
import { cx } from "~/ui/kit/classes";
import { dayWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const DAYS_IN_WEEK = 7;
const MOST_SHOWN = 3;

interface Props {
  month: string;
  /** Of the grid: whole weeks. */
  days: readonly string[];
  today: string;
  entries: readonly AgendaDay[];
  filter: AgendaFilter;
  ahead: string | null;
}

/** A month as a table of weeks. Each day is a link to its day in the list; with script the arrow keys walk over them. */
export function MonthGrid({ month, days, today, entries, filter, ahead }: Props) {
  const byDay = new Map(entries.map((each) => [each.day, each.entries]));
  const weeks = Array.from({ length: days.length / DAYS_IN_WEEK }, (_, week) =>
    days.slice(week * DAYS_IN_WEEK, (week + 1) * DAYS_IN_WEEK),
  );
  const empty = !entries.some(({ day }) => day.startsWith(month));
  return (
    <>
      <table aria-labelledby="maand" data-month={month} className="w-full table-fixed border-collapse">
        <Weekdays />
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]} className="break-inside-avoid">
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  entries={byDay.get(day) ?? []}
                  today={day === today}
                  outside={!day.startsWith(month)}
                  href={`${agendaHref(filter, { view: "list", month: day.slice(0, 7) })}#${dayId(day)}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <script type="module" src={script} />
      {empty && (
        <div className="mt-6">
          <NothingInAgenda filter={filter} ahead={ahead} />
        </div>
      )}
    </>
  );
}

function Weekdays() {
  return (
    <thead>
      <tr>
        {WEEKDAYS.map((weekday) => (
          <th key={weekday} scope="col" className="border-b-2 border-ink px-1 py-1 text-left text-small font-semibold">
            <abbr title={weekday} className="no-underline">
              {weekday.slice(0, 2)}
            </abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps {
  day: string;
  entries: readonly AgendaEntry[];
  today: boolean;
  /** Of the month before or after. */
  outside: boolean;
  href: string;
}

function DayCell({ day, entries, today, outside, href }: CellProps) {
  const rest = entries.length - MOST_SHOWN;
  return (
    <td className={cx("h-16 border border-line p-1 align-top md:h-24", outside ? "bg-wash" : "bg-surface")}>
      <a
        id={dayId(day)}
        href={href}
        data-day={day}
        aria-current={today ? "date" : undefined}
        className={cx(
          "flex min-h-11 flex-col items-start px-1 text-small no-underline hover:underline md:min-h-8 print:min-h-0",
          today ? "border-b-4 border-accent font-bold text-accent-ink" : outside ? "text-ink-muted" : "text-ink",
        )}
      >
        <span aria-hidden="true" className="tabular-nums">
          {Number(day.slice(8))}
        </span>
        <span className="sr-only">
          {dayWords(day)}
          {entries.length > 0 && `, ${counted(entries.length, "dagdeel", "dagdelen")}`}
        </span>
        {entries.length > 0 && (
          <span
            aria-hidden="true"
            className="mt-1 rounded-control bg-action px-1.5 font-semibold text-on-action leading-tight tabular-nums md:hidden print:hidden"
          >
            {entries.length}
          </span>
        )}
      </a>
      <ul className="hidden gap-1 pt-1 text-small md:grid print:grid">
        {entries.map((entry, index) => (
          <CellEntry key={entry.id} day={day} entry={entry} onPaperOnly={index >= MOST_SHOWN} />
        ))}
        {rest > 0 && (
          <li data-screen-only="" className="px-1">
            <a href={href}>nog {rest}</a>
          </li>
        )}
      </ul>
    </td>
  );
}

/** Paper has no next page to look at: there a day shows everything. */
function CellEntry({ day, entry, onPaperOnly }: { day: string; entry: AgendaEntry; onPaperOnly: boolean }) {
  const { slug, editionId, title, phase } = entry.edition;
  const cancelled = phase === "cancelled";
  return (
    <li className={cx("hyphens-auto px-1 leading-tight wrap-anywhere", onPaperOnly && "hidden print:block")}>
      <span className="block text-ink-muted tabular-nums">{hoursOn(day, entry).replace(/ uur$/, "")}</span>
      <a
        href={paths.edition(slug, editionId)}
        className={cx("line-clamp-2 print:line-clamp-none", cancelled && "text-ink-muted line-through")}
      >
        {title}
      </a>
      {cancelled && <span className="block font-semibold">gaat niet door</span>}
    </li>
  );
}
