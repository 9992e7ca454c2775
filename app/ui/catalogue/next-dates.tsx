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

const ALMOST_A_YEAR_MS = 300 * 24 * 3_600_000;

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
    <ul className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1.5">
      {editions.map(({ id, startsAt, town, seats }) => (
        <li key={id} className="col-span-2 grid grid-cols-subgrid">
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
        <li className="col-span-2">
          <a href={paths.offering(slug)} className="text-ink-muted">
            {more === 1 ? "nog 1 datum" : `nog ${more} datums`}
          </a>
        </li>
      )}
    </ul>
  );
}

// A day without its year is the next one of that name.
function dayInYear(startsAt: string, now: string): string {
  const far = Date.parse(startsAt) - Date.parse(now) > ALMOST_A_YEAR_MS;
  return far ? `${shortDay(startsAt)} ${calendarDay(startsAt).slice(0, 4)}` : shortDay(startsAt);
}
