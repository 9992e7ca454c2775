import type { ReactNode } from "react";
import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import type { Seats } from "~/domain/catalogue/places";
import { paths } from "~/paths";
import { EditionStatus } from "~/ui/catalogue/places-words";
import { Timetable, TimetableRow } from "~/ui/kit/timetable";

export interface EditionLine {
  id: string;
  slug: string;
  title: string;
  /** Of its first meeting. */
  startsAt: string;
  endsAt: string;
  meetings: number;
  /** Null when online. */
  town: string | null;
  phase: EditionPhase;
  seats: Seats | null;
}

interface Props<L extends EditionLine> {
  label: string;
  lines: readonly L[];
  now: string;
  /** What else a row says below its title. */
  more?: (line: L) => ReactNode;
}

/** Editions under one another, by date: what, where, and whether there is room. */
export function EditionRows<L extends EditionLine>({ label, lines, now, more }: Props<L>) {
  return (
    <Timetable label={label}>
      {lines.map((line) => (
        <TimetableRow
          key={line.id}
          start={line.startsAt}
          end={line.endsAt}
          now={now}
          title={line.title}
          href={paths.edition(line.slug, line.id)}
          aside={<EditionStatus phase={line.phase} seats={line.seats} />}
        >
          <span>{line.town ?? "Online"}</span>
          {line.meetings > 1 && <span>{line.meetings} dagdelen</span>}
          {more?.(line)}
        </TimetableRow>
      ))}
    </Timetable>
  );
}
