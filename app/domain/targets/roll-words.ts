import type { TargetDefinition } from "./definition";
import { isFulfilledBefore, isPerPart, type KeptBase } from "./roll-over";

/** What becomes of "extra" in the new year, in a sentence; null for a promise that does not say extra. */
export function baseWords({ baseline }: Pick<TargetDefinition, "baseline">, year: number): string | null {
  switch (baseline.kind) {
    case "NOT_EXTRA":
      return null;
    case "NONE":
      return `Extra telt vanzelf verder: in ${year} telt wie dan voor het eerst meedoet.`;
    case "FROZEN":
      return "Extra telt nu wie niet op de vaste lijst van vroeger staat. U kiest of die lijst blijft.";
    case "NUMBER":
      return `Extra telt nu wat er boven ${baseline.count} komt (${baseline.source}). U kiest of dat aantal blijft.`;
  }
}

/** The choices of a person where "extra" does not go on by itself. */
export function baseChoices({ baseline }: Pick<TargetDefinition, "baseline">, year: number) {
  const kept: Partial<Record<typeof baseline.kind, string>> = {
    FROZEN: "Dezelfde vaste lijst blijft gelden",
    NUMBER: baseline.kind === "NUMBER" ? `Het aantal ${baseline.count} blijft gelden` : "",
  };
  const choices: { value: KeptBase; label: string }[] = [
    { value: "KEEP", label: kept[baseline.kind] ?? "" },
    { value: "NONE", label: `Opnieuw beginnen: extra is wie in ${year} voor het eerst meedoet` },
  ];
  return choices;
}

/** Beside which words the number to adjust stands. */
export function goalLabel(definition: TargetDefinition): string {
  if (definition.measure === "MANUAL_RATIO") return "Percentage";
  if (!isPerPart(definition)) return "Aantal";
  return perPart[definition.rhythm] ?? "Aantal";
}

const perPart: Partial<Record<TargetDefinition["rhythm"], string>> = {
  QUARTER: "Aantal per kwartaal",
  HALF_YEAR: "Aantal per halfjaar",
  YEAR: "Aantal per jaar",
};

/** Why a promise is not ticked at first; null when it is. */
export function leftOutWords(
  promise: { definition: TargetDefinition | null; wordStatus: string | null },
  year: number,
) {
  const { definition, wordStatus } = promise;
  if (definition) return isFulfilledBefore(definition, year) ? `De periode is voorbij voordat ${year} begint.` : null;
  return wordStatus && FINISHED.includes(wordStatus) ? `De stand is: ${wordStatus}.` : null;
}

const FINISHED = ["afgerond", "besloten", "gestopt"];
