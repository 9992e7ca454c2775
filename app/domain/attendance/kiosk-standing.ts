import type { MarkValue } from "./marks";

/** Who of the list is in, as every kiosk of a meeting shows it; ids of registrations. */
export interface KioskStanding {
  present: string[];
  /** Of whom the list says something else. */
  otherwise: string[];
  people: number;
}

interface Marked {
  registrationId: string;
  meetingId: string;
  value: MarkValue;
}

/** How the people with a place stand in one meeting. */
export function kioskStanding(people: readonly string[], marks: readonly Marked[], meetingId: string): KioskStanding {
  const seen = new Map(
    marks.filter((mark) => mark.meetingId === meetingId).map(({ registrationId, value }) => [registrationId, value]),
  );
  const those = (isWanted: (value: MarkValue) => boolean) =>
    people.filter((id) => {
      const value = seen.get(id);
      return value !== undefined && isWanted(value);
    });
  return {
    present: those((value) => value === "PRESENT"),
    otherwise: those((value) => value !== "PRESENT"),
    people: people.length,
  };
}
