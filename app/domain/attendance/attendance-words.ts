import { dayOf, timeOf } from "~/platform/amsterdam";
import { minutesField } from "./mark-attendance.form";
import type { Conflict, MarkingOutcome } from "./marking-outcome";
import type { MarkValue, Seen } from "./marks";

export const markWords: Record<MarkValue, string> = {
  PRESENT: "Aanwezig",
  PARTLY: "Deels",
  ABSENT: "Afwezig",
  EXCUSED: "Afgemeld",
};

/** "Deels, 45 minuten". */
export function seenWords({ value, minutes }: Seen): string {
  return minutes === null ? markWords[value] : `${markWords[value]}, ${minutes} minuten`;
}

/** "34 van 52 aanwezig". */
function presentWords(present: number, people: number): string {
  return `${present} van ${people} aanwezig`;
}

type Saved = Extract<MarkingOutcome, { outcome: "saved" }>;
type Refused = Exclude<MarkingOutcome, Saved>;

/** "34 van 52 aanwezig. Opgeslagen om 14.03 uur." */
export function savedWords({ present, people, at }: Pick<Saved, "present" | "people" | "at">): string {
  return `${presentWords(present, people)}. Opgeslagen om ${clockWords(at)} uur.`;
}

/** Who gave another mark meanwhile, and what one can do about it. */
export function conflictWords({ wanted, current, by, at }: Conflict): string {
  const now = `${by ?? "Iemand anders"} koos intussen ${seenWords(current)}${at ? ` (${clockWords(at)} uur)` : ""}.`;
  return `${now} Uw keuze ${seenWords(wanted)} is niet opgeslagen. Klopt die toch? Kies dan opnieuw.`;
}

/** The same for the headcount. */
export function countConflictWords({ wanted, current, by, at }: Conflict<number | null>): string {
  const now = `${by ?? "Iemand anders"} veranderde dit intussen in ${countWords(current)}${at ? ` (${clockWords(at)} uur)` : ""}.`;
  return `${now} Uw telling (${countWords(wanted)}) is niet opgeslagen. Klopt die toch? Vul haar dan opnieuw in.`;
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
    case "reason-needed":
      return { reden: "Er is niets opgeslagen: vul in waarom u verandert wat al was aangegeven." };
    case "too-many-minutes": {
      const words = `Dit dagdeel duurt ${refused.most + 1} minuten. Vul er minder in, of kies Aanwezig.`;
      return Object.fromEntries(refused.registrationIds.map((id) => [minutesField(id), words]));
    }
  }
}

/** "14.03", in Amsterdam. */
export function clockWords(instant: Date): string {
  return timeOf(instant).replace(":", ".");
}

function countWords(count: number | null): string {
  return count === null ? "niet geteld" : String(count);
}

function momentWords(instant: Date): string {
  return `${dayOf(instant).split("-").reverse().join("-")}, ${clockWords(instant)} uur`;
}
