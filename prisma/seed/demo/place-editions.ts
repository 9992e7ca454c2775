import { addDays, type Day, dayOf, daysBetween, instantAt, yearOf } from "~/platform/amsterdam";
import { type Planned, programme } from "./programme";

export const FIRST_YEAR = 2025;
const WORKSHOP = "workshop-buit-voor-professionals";
const MARKED_AFTER_DAYS = 4;

/** What is special about an edition of the story. */
type Scene = "ordinary" | "unmarked" | "cancelled" | "full" | "empty" | "offered" | "signed-in";

export interface Placed {
  offering: string;
  title: string;
  /** A town, or "Online". */
  place: string;
  places: number;
  scene: Scene;
  meetings: { startsAt: Date; endsAt: Date }[];
}

/** The editions of every plan year from 2025 to the current one and those that are coming, placed around `now`. */
export function placeEditions(now: Date): Placed[] {
  const today = dayOf(now);
  const thisYear = yearOf(today);
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const planned = years.flatMap((year) => ofYear(year, today));
  const nextSpring = ofYear(thisYear + 1, today).filter(({ day }) => daysBetween(today, day) <= 120);
  return [...planned, ...nextSpring, ...aroundNow(today)].map(({ day, ...rest }) => ({
    ...rest,
    meetings: meetingsOn(day, rest),
  }));
}

type OnDay = Omit<Placed, "meetings"> & { day: Day };

function ofYear(year: number, today: Day): OnDay[] {
  return Object.entries(programme).flatMap(([offering, editions], row) =>
    editions.map((edition, index) =>
      onDay(offering, edition, `${year}-${edition[0]}`, (row + index + year) % 13, today),
    ),
  );
}

function onDay(offering: string, [, title, place, places]: Planned, planned: Day, turn: number, today: Day): OnDay {
  const day = workday(planned);
  const ago = daysBetween(day, today);
  const fresh = ago >= 0 && ago < MARKED_AFTER_DAYS;
  const scene = turn === 0 ? "cancelled" : fresh ? "unmarked" : turn === 1 && ago < 0 ? "signed-in" : "ordinary";
  return { offering, title, place, places, scene, day };
}

// What every page must be able to show on any day of the year.
function aroundNow(today: Day): OnDay[] {
  const soon = (days: number) => workday(addDays(today, days));
  return [
    {
      offering: WORKSHOP,
      title: "BUIT herkennen en bespreken",
      place: "Haarlem",
      places: 24,
      scene: "ordinary",
      day: soon(16),
    },
    {
      offering: WORKSHOP,
      title: "BUIT voor leerplicht en wijkteams",
      place: "Hoorn",
      places: 20,
      scene: "unmarked",
      day: justBefore(today),
    },
    {
      offering: WORKSHOP,
      title: "BUIT in het praktijkonderwijs",
      place: "Purmerend",
      places: 12,
      scene: "full",
      day: soon(9),
    },
    {
      offering: "mh-training-frontoffice-balie",
      title: "Extra: signalen aan de balie",
      place: "Alkmaar",
      places: 16,
      scene: "offered",
      day: soon(2),
    },
    {
      offering: "drugs-trainingen-op-locatie",
      title: "Extra: veilig naar binnen",
      place: "Schagen",
      places: 18,
      scene: "empty",
      day: soon(38),
    },
    {
      offering: "cyber-ciso-netwerk",
      title: "Extra: een incident nabespreken",
      place: "Hoofddorp",
      places: 30,
      scene: "cancelled",
      day: soon(12),
    },
    {
      offering: "bibob-trainingen-fysiek",
      title: "Extra: eigen onderzoek",
      place: "Zaandam",
      places: 18,
      scene: "ordinary",
      day: soon(23),
    },
  ];
}

// Yesterday, also in a weekend; on the first day of a year that is the year before.
function justBefore(today: Day): Day {
  return addDays(today, -1);
}

function workday(day: Day): Day {
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

function meetingsOn(day: Day, { offering, place, places, title }: Omit<Placed, "meetings">): Placed["meetings"] {
  const [from, until] =
    place === "Online"
      ? ["10:00", "11:30"]
      : places >= 80
        ? ["09:30", "16:00"]
        : title.length % 2
          ? ["09:30", "12:30"]
          : ["13:30", "16:30"];
  const days = offering === "mh-gemeenten-ondersteund-beleidsplan" ? [day, workday(addDays(day, 14))] : [day];
  return days.map((each) => ({ startsAt: instantAt(each, from), endsAt: instantAt(each, until) }));
}
