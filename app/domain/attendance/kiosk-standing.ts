import type { MarkValue, Seen } from "./marks";

/** Who of the list is in, as every kiosk of a meeting shows it; ids of registrations. */
export interface KioskStanding {
  present: string[];
  /** Of whom the list says something else. */
  otherwise: string[];
  people: number;
}

/** How the people with a place stand in one meeting, by its marks. */
export function kioskStanding(people: readonly string[], marks: ReadonlyMap<string, Seen>): KioskStanding {
  const those = (isWanted: (value: MarkValue) => boolean) =>
    people.filter((id) => {
      const seen = marks.get(id);
      return seen !== undefined && isWanted(seen.value);
    });
  return {
    present: those((value) => value === "PRESENT"),
    otherwise: those((value) => value !== "PRESENT"),
    people: people.length,
  };
}
