import { byTime, type MeetingTimes, minutesSeen, plannedMinutes, type Seen } from "./marks";
import { type AttendanceRule, tookPartOn } from "./took-part";

/** Whether someone took part, and why or why not in a few words. */
export interface TookPart {
  yes: boolean;
  words: string;
}

interface Sitting {
  /** "dagdeel 2", or "" when there is only one. */
  name: string;
  meeting: MeetingTimes;
  seen: Seen | undefined;
}

/** What the marks of one person say by the edition's rule; null while nothing is marked and the edition is not over. */
export function tookPartWords(
  rule: AttendanceRule,
  meetings: readonly MeetingTimes[],
  marks: ReadonlyMap<string, Seen>,
  now: Date,
): TookPart | null {
  if (tookPartOn(rule, meetings, marks)) return { yes: true, words: "Heeft deelgenomen" };
  const sittings = [...meetings].sort(byTime).map((meeting, index) => {
    return { name: meetings.length > 1 ? `dagdeel ${index + 1}` : "", meeting, seen: marks.get(meeting.id) };
  });
  if (sittings.every(({ seen }) => !seen)) {
    const over = meetings.length > 0 && meetings.every(({ endsAt }) => endsAt <= now);
    return over ? no("Niet: aanwezigheid is niet aangegeven") : null;
  }
  switch (rule.attendanceRule) {
    case "ALL":
      return no(allWords(sittings));
    case "SHARE":
      return no(shareWords(rule.attendanceShare, sittings));
    case "ONE":
      return no(oneWords(sittings));
  }
}

function allWords(sittings: Sitting[]): string {
  const missed = sittings.filter(({ seen }) => seen && seen.value !== "PRESENT");
  if (missed.length > 0) return `Niet: ${missed.map(missedWords).join(", ")}`;
  const open = sittings.filter(({ seen }) => !seen);
  return `Nog niet: ${open.map(({ name }) => name).join(", ")} nog open`;
}

function missedWords({ name, meeting, seen }: Sitting): string {
  if (seen?.value === "EXCUSED") return name ? `afgemeld voor ${name}` : "afgemeld";
  if (seen?.value === "ABSENT") return name ? `${name} gemist` : "afwezig";
  const minutes = `${seen ? minutesSeen(seen, meeting) : 0} van ${Math.floor(plannedMinutes(meeting))} minuten`;
  return name ? `${name} maar voor een deel, ${minutes}` : `maar ${minutes} aanwezig`;
}

function shareWords(share: number, sittings: Sitting[]): string {
  const planned = total(sittings, ({ meeting }) => plannedMinutes(meeting));
  const [had, open] = [total(sittings, minutesHad), total(sittings, minutesOpen)];
  const words = `${Math.floor(had)} van de ${Math.ceil((share * planned) / 100)} minuten die nodig zijn`;
  return 100 * (had + open) >= share * planned ? `Nog niet: ${words}` : `Niet: ${words}`;
}

function oneWords(sittings: Sitting[]): string {
  if (sittings.length === 1) return `Niet: ${sittings.map(missedWords).join("")}`;
  if (sittings.some(({ seen }) => !seen)) return "Nog niet: nog bij geen dagdeel geweest";
  return "Niet: bij geen enkel dagdeel geweest";
}

const minutesHad = ({ seen, meeting }: Sitting) => (seen ? minutesSeen(seen, meeting) : 0);
const minutesOpen = ({ seen, meeting }: Sitting) => (seen ? 0 : plannedMinutes(meeting));

function total(sittings: Sitting[], minutes: (sitting: Sitting) => number): number {
  return sittings.reduce((sum, sitting) => sum + minutes(sitting), 0);
}

function no(words: string): TookPart {
  return { yes: false, words };
}
