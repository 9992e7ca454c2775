import type { TargetDefinition } from "../targets/definition";
import { gridWords } from "./grid-words";
import type { HeadcountBounds } from "./headcount-bounds";
import type { GridCell } from "./privacy-grid";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** "151 tot 178". */
export function boundsWords({ lower, upper }: HeadcountBounds): string {
  return lower === upper ? whole.format(lower) : `${whole.format(lower)} tot ${whole.format(upper)}`;
}

/** Why it is at least so many. */
export function atLeastWords({ measure, baseline }: Pick<TargetDefinition, "measure" | "baseline">): string {
  if (baseline.kind !== "NOT_EXTRA") return "Wie geteld is, kan er al eerder bij zijn geweest.";
  return measure === "PARTICIPANTS"
    ? "Wie geteld is, kan ergens anders met naam of in een andere telling staan. Zeker zijn alleen de namen, of de mensen van de grootste telling als dat er meer zijn."
    : "Wie geteld is, kan daarna toch met naam zijn ingeschreven. Van elke uitvoering is het grootste van de twee zeker.";
}

/** Of an edition: "13", or "13 (namen), geteld 25 zonder inschrijving". */
export function tookPartWords(took: GridCell, heads: number | null): string {
  return heads ? `${gridWords(took)} (namen), geteld ${whole.format(heads)} zonder inschrijving` : gridWords(took);
}
