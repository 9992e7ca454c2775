import type { ReactNode } from "react";
import type { StateBadge } from "~/domain/registration/registration-words";
import { paths } from "~/paths";
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
        >
          <p>{[line.offeringTitle, line.place ?? "Online"].filter((words) => words !== line.title).join(" · ")}</p>
          {line.onlineUrl && (
            <p>
              <a href={line.onlineUrl}>Neem online deel</a>
            </p>
          )}
          {more?.(line)}
        </TimetableRow>
      ))}
    </Timetable>
  );
}
