import type { ReactNode } from "react";
import type { StateBadge } from "~/domain/registration/registration-words";
import { paths } from "~/paths";
import { DOT } from "~/ui/kit/dot";
import { calendarDay, dateWords } from "~/ui/kit/dutch-date";
import { Timetable, TimetableRow } from "~/ui/kit/timetable";
import { PlaceBadge } from "~/ui/registration/place-badge";

/** One of my registrations as a line, as `myRegistrations` answers it. */
export interface RegistrationLine {
  editionId: string;
  slug: string;
  title: string;
  offeringTitle: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  onlineUrl: string | null;
  badge: StateBadge;
}

interface Props<L extends RegistrationLine> {
  label: string;
  lines: readonly L[];
  now: string;
  /** More about a line, below it. */
  more?: (line: L) => ReactNode;
}

/** My registrations under one another, by date. */
export function RegistrationRows<L extends RegistrationLine>({ label, lines, now, more }: Props<L>) {
  return (
    <Timetable label={label}>
      {lines.map((line) => (
        <TimetableRow
          key={line.editionId}
          start={line.startsAt}
          end={line.endsAt}
          now={now}
          title={line.title}
          href={paths.edition(line.slug, line.editionId)}
          aside={<PlaceBadge badge={line.badge} />}
          more={more?.(line)}
        >
          <div className="grid min-w-0 gap-1">
            <p>{factsOf(line, now).join(DOT)}</p>
            {line.onlineUrl && <a href={line.onlineUrl}>Neem online deel</a>}
          </div>
        </TimetableRow>
      ))}
    </Timetable>
  );
}

/** What it belongs to and where it is; with its date when the year is another one. */
function factsOf({ title, offeringTitle, startsAt, place }: RegistrationLine, now: string): string[] {
  const date = calendarDay(startsAt).slice(0, 4) === calendarDay(now).slice(0, 4) ? [] : [dateWords(startsAt)];
  return [...date, ...(offeringTitle === title ? [] : [offeringTitle]), place ?? "Online"];
}
