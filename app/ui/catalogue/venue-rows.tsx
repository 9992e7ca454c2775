import { paths } from "~/paths";
import { counted } from "~/ui/kit/dutch-number";

interface VenueLine {
  id: string;
  slug: string;
  name: string;
  address: string;
  town: string;
  capacity: number | null;
  /** How many editions are to come there. */
  coming: number;
}

/** Venues under one another, each leading to its own page. */
export function VenueRows({ venues }: { venues: readonly VenueLine[] }) {
  return (
    <ul className="border-b border-line">
      {venues.map(({ id, slug, name, address, town, capacity, coming }) => (
        <li
          key={id}
          className="grid items-baseline gap-x-6 gap-y-0.5 border-t border-line py-2.5 md:grid-cols-[minmax(0,1fr)_9rem_12rem]"
        >
          <div className="min-w-0">
            <h3>
              <a href={paths.venue(slug)}>{name}</a>
            </h3>
            <p className="text-small text-ink-muted">
              {address}, {town}
            </p>
          </div>
          <p className="text-small text-ink-muted">{capacity !== null && counted(capacity, "persoon", "personen")}</p>
          <p className="text-small text-ink-muted">
            {coming === 0 ? "niets gepland" : `${counted(coming, "uitvoering", "uitvoeringen")} gepland`}
          </p>
        </li>
      ))}
    </ul>
  );
}
