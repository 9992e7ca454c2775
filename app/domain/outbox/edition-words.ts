import type { EditionWords } from "@emails/parts/edition-facts";
import type { EditionLetterFacts, LetterMeeting } from "./letter-kinds";

const day = inAmsterdam({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const time = inAmsterdam({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const QUARTER = 15 * 60_000;
const ONLINE = "Online; de link staat 24 uur van tevoren in Mijn inschrijvingen";

/** The facts of an edition in the words of a letter. */
export function editionWords(facts: EditionLetterFacts): EditionWords {
  const { slug, editionId, offeringTitle, editionTitle, meetings, trainers, contactName, contactEmail } = facts;
  return {
    slug,
    editionId,
    title: offeringTitle,
    subtitle: editionTitle && editionTitle !== offeringTitle ? editionTitle : null,
    when: meetings.length > 0 ? meetings.map(meetingWords) : ["De datum volgt nog"],
    where: placeWords(facts),
    trainers,
    contact: { name: contactName, email: contactEmail },
  };
}

/** As `editionWords`, for a reader who may have no account: venue and trainers are for those who are signed in, and `address` says who sees it. */
export function guestWords(facts: EditionLetterFacts, address = "het adres ziet u als u bent ingelogd"): EditionWords {
  const { venue, online } = facts;
  const where = [...(venue ? [`${venue.town}; ${address}`] : []), ...(online ? ["Online"] : [])];
  return { ...editionWords({ ...facts, trainers: [] }), where: where.length > 0 ? where : placeWords(facts) };
}

/** How long all meetings take together: "7,5 uur"; null without any. */
export function hoursWords(meetings: LetterMeeting[]): string | null {
  const lengths = meetings.map(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt));
  const quarters = Math.round(lengths.reduce((sum, length) => sum + length, 0) / QUARTER);
  return quarters === 0 ? null : `${(quarters / 4).toLocaleString("nl-NL")} uur`;
}

/** Where it is, a line per place. */
export function placeWords({ venue, online }: Pick<EditionLetterFacts, "venue" | "online">): string[] {
  const places = [
    ...(venue ? [`${venue.name}, ${venue.address}, ${venue.postcode} ${venue.town}`] : []),
    ...(online ? [ONLINE] : []),
  ];
  return places.length > 0 ? places : ["De plaats volgt nog"];
}

/** "donderdag 12 maart 2026", of an instant or an Amsterdam day. */
export function dateWords(when: string): string {
  return day.format(new Date(when));
}

/** "donderdag 12 maart 2026, 17.00 uur". */
export function momentWords(instant: string): string {
  return `${day.format(new Date(instant))}, ${clockWords(instant)} uur`;
}

/** "donderdag 12 maart 2026, 13.30-17.00 uur". */
function meetingWords({ startsAt, endsAt }: LetterMeeting): string {
  const first = day.format(new Date(startsAt));
  const sameDay = first === day.format(new Date(endsAt));
  if (sameDay) return `${first}, ${clockWords(startsAt)}-${clockWords(endsAt)} uur`;
  return `${momentWords(startsAt)} tot ${momentWords(endsAt)}`;
}

function clockWords(instant: string): string {
  return time.format(new Date(instant)).replace(":", ".");
}

function inAmsterdam(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", ...options });
}
