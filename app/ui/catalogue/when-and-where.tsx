import MapPin from "lucide-react/icons/map-pin";
import { Badge } from "~/ui/kit/badge";
import { calendarDay, dayWords, timeRange } from "~/ui/kit/dutch-date";
import { relativeDay } from "~/ui/kit/dutch-relative";
import { Section } from "~/ui/kit/section";
import { DayMark } from "~/ui/kit/timetable";

export interface MeetingLine {
  id: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
}

export interface Venue {
  name: string;
  address: string;
  postcode: string;
  town: string;
  /** How to get there and in; empty when nobody wrote it. */
  directions: string;
}

interface Props {
  meetings: readonly MeetingLine[];
  venue: Venue | null;
  /** Null when online. */
  town: string | null;
  signedIn: boolean;
  now: string;
}

/** The days and times of an edition, and the way there. */
export function WhenAndWhere({ meetings, venue, town, signedIn, now }: Props) {
  return (
    <Section title="Wanneer en waar">
      <ol className="border-b border-line">
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} now={now} />
        ))}
      </ol>
      <div className="mt-4">
        {venue && <Address venue={venue} />}
        {!venue && town && (
          <p>
            <strong>{town}</strong>. {signedIn ? "Het adres volgt." : "Het adres ziet u als u bent ingelogd."}
          </p>
        )}
        {town === null && (
          <p>
            <strong>Online</strong>. Wie een plaats heeft, vindt de link vanaf 24 uur vooraf op deze pagina.
          </p>
        )}
      </div>
    </Section>
  );
}

function MeetingRow({ meeting: { startsAt, endsAt, cancelled }, now }: { meeting: MeetingLine; now: string }) {
  const today = calendarDay(startsAt) === calendarDay(now);
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-t border-line py-3 md:grid-cols-[4.5rem_minmax(0,1fr)] md:gap-x-6">
      <DayMark day={startsAt} today={today && !cancelled} />
      <p>
        <time dateTime={startsAt}>
          <span className={cancelled ? "line-through" : "font-semibold"}>{timeRange(startsAt, endsAt)}</span>
        </time>{" "}
        {cancelled && <Badge tone="bad">vervalt</Badge>}
        <span className="block text-small text-ink-muted">
          {dayWords(startsAt, now)}, {relativeDay(startsAt, now)}
        </span>
      </p>
    </li>
  );
}

function Address({ venue: { name, address, postcode, town, directions } }: { venue: Venue }) {
  const query = encodeURIComponent(`${address}, ${postcode} ${town}`);
  return (
    <address className="not-italic">
      <strong>{name}</strong>
      <br />
      {address}, {postcode} {town}
      <br />
      <a
        href={`https://www.openstreetmap.org/search?query=${query}`}
        rel="noreferrer"
        className="inline-flex min-h-9 items-center gap-1.5"
      >
        <MapPin size="1.1em" aria-hidden="true" className="shrink-0" />
        Toon op de kaart
      </a>
      {directions && <p className="mt-2 max-w-measure whitespace-pre-line">{directions}</p>}
    </address>
  );
}
