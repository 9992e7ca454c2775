import type { EditionWords } from "@emails/parts/edition-facts";
import type { EditionLetterFacts, LetterMeeting } from "./letter-kinds";

const day = inAmsterdam({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const time = inAmsterdam({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const ONLINE = "Online; de link staat 24 uur van tevoren in Mijn inschrijvingen";

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

/** Where it is, a line per place. */
export function placeWords({ venue, online }: Pick<EditionLetterFacts, "venue" | "online">): string[] {
  const places = [
    ...(venue ? [`${venue.name}, ${venue.address}, ${venue.postcode} ${venue.town}`] : []),
    ...(online ? [ONLINE] : []),
  ];
  return places.length > 0 ? places : ["De plaats volgt nog"];
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
