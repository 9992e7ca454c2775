import type { Seats } from "~/domain/catalogue/places";
import { paths } from "~/paths";
import { PlacesWords } from "~/ui/catalogue/places-words";
import { calendarDay, shortDay } from "~/ui/kit/dutch-date";

export interface DateLine {
  id: string;
  startsAt: string;
  town: string | null;
  seats?: Seats;
}

interface Props {
  slug: string;
  editions: readonly DateLine[];
  /** How many more there are than these. */
  more: number;
  now: string;
}

/** The next dates of an offering, each a link to its edition: "do 12 mrt, Alkmaar, nog 3 plaatsen". */
export function NextDates({ slug, editions, more, now }: Props) {
  if (editions.length === 0) return <p className="text-ink-muted">Nog geen datum</p>;
  return (
    <ul className="grid gap-1.5">
      {editions.map(({ id, startsAt, town, seats }) => (
        <li key={id} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 leading-snug">
          <a href={paths.edition(slug, id)} className="whitespace-nowrap">
            <time dateTime={startsAt}>{dayInYear(startsAt, now)}</time>
          </a>
          <span>
            {town ?? "Online"}
            {seats && (
              <>
                , <PlacesWords seats={seats} />
              </>
            )}
          </span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <a href={paths.offering(slug)} className="text-ink-muted">
            {more === 1 ? "nog 1 datum" : `nog ${more} data`}
          </a>
        </li>
      )}
    </ul>
  );
}

function dayInYear(startsAt: string, now: string): string {
  const [year, thisYear] = [calendarDay(startsAt), calendarDay(now)].map((day) => day.slice(0, 4));
  return year === thisYear ? shortDay(startsAt) : `${shortDay(startsAt)} ${year}`;
}
