import type { OverReason } from "../registration/request-decision";
import type { LineFault, ListLine } from "./import-list-rows";

/** What a list does for one of its lines; `ended`: they were registered once and are not taken back by a list. */
export type LineResult = "place" | "waiting" | "already" | "twice" | "ended" | LineFault;

export interface SeenLine {
  line: ListLine;
  result: LineResult;
}

/** What a list would do, line by line; `agreed` says that this was seen. */
export interface SeenList {
  lines: SeenLine[];
  agreed: string;
}

/** How importing a list ended. `look`: nothing was done; this is what would be. */
export type ImportOutcome =
  | { outcome: "imported"; places: number; waiting: number }
  | { outcome: "look"; why: "first" | "changed" | "faults"; seen: SeenList }
  | { outcome: OverReason };

const DONE: readonly LineResult[] = ["place", "waiting", "already", "twice", "ended"];

export function isFault(result: LineResult): result is LineFault {
  return !DONE.includes(result);
}

/** How many lines of a list end so. */
export function countOf(lines: readonly SeenLine[], ...results: LineResult[]): number {
  return lines.filter(({ result }) => results.includes(result)).length;
}

/** How a line of a list ends, in a few words. */
export function resultWords(result: LineResult): string {
  switch (result) {
    case "place":
      return "Nieuw, krijgt een plaats";
    case "waiting":
      return "Nieuw, komt op de wachtlijst";
    case "already":
      return "Staat er al";
    case "twice":
      return "Staat hierboven ook al, telt één keer";
    case "ended":
      return "Was aangemeld en nu niet meer; blijft eraf";
    case "bad-name":
      return "De naam klopt niet of is langer dan 100 tekens";
    case "no-address":
      return "Het e-mailadres ontbreekt";
    case "bad-address":
      return "Het e-mailadres klopt niet";
    case "bad-job-title":
      return "De functie klopt niet of is langer dan 100 tekens";
  }
}
