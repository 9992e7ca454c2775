import { dayOf, timeOf } from "~/platform/amsterdam";
import { minutesField } from "./mark-attendance.form";
import type { MarkingOutcome } from "./marking-outcome";
import type { MarkValue } from "./marks";

export const markWords: Record<MarkValue, string> = {
  PRESENT: "Aanwezig",
  PARTLY: "Deels",
  ABSENT: "Afwezig",
  EXCUSED: "Afgemeld",
};

/** "34 van 52 aanwezig". */
function presentWords(present: number, people: number): string {
  return `${present} van ${people} aanwezig`;
}

type Saved = Extract<MarkingOutcome, { outcome: "saved" }>;
type Refused = Exclude<MarkingOutcome, Saved>;

/** "34 van 52 aanwezig. Opgeslagen om 14.03 uur." */
export function savedWords({ present, people, at }: Saved): string {
  return `${presentWords(present, people)}. Opgeslagen om ${clockWords(at)} uur.`;
}

/** Why a list was not saved, a sentence per field; "" for the list as a whole. */
export function refusedWords(refused: Refused): Record<string, string> {
  switch (refused.outcome) {
    case "not-yet":
      return { "": `Er is niets opgeslagen: aanwezigheid aangeven kan vanaf ${momentWords(refused.from)}.` };
    case "closed":
      return {
        "": "Er is niets opgeslagen: de aanwezigheid van dit dagdeel staat vast, het is langer dan een jaar geleden.",
      };
    case "edition-cancelled":
      return { "": "Er is niets opgeslagen: deze uitvoering is geannuleerd." };
    case "list-changed":
      return {
        "": "Er is niets opgeslagen: iemand op uw lijst heeft geen plaats meer. Kijk de lijst na en sla opnieuw op.",
      };
    case "too-many-minutes": {
      const words = `Dit dagdeel duurt ${refused.most + 1} minuten. Vul er minder in, of kies Aanwezig.`;
      return Object.fromEntries(refused.registrationIds.map((id) => [minutesField(id), words]));
    }
  }
}

function momentWords(instant: Date): string {
  return `${dayOf(instant).split("-").reverse().join("-")}, ${clockWords(instant)} uur`;
}

function clockWords(instant: Date): string {
  return timeOf(instant).replace(":", ".");
}
