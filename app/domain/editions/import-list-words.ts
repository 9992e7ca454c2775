import { overWords } from "../registration/lead-words";
import type { Sentence } from "../registration/registration-words";
import type { ImportOutcome } from "./import-list-results";

/** Why a file is no list, as `readSheet` of the platform says. */
type SheetProblem = "too-large" | "too-many-rows" | "not-a-sheet" | "old-excel" | "empty";

/** What is wrong with a file, in a sentence. */
export function sheetWords(problem: SheetProblem): string {
  switch (problem) {
    case "too-large":
      return "Dit bestand is te groot. Een lijst kan hier 2 MB groot zijn.";
    case "too-many-rows":
      return "Deze lijst is te lang. Er kunnen 1000 mensen in één lijst staan.";
    case "not-a-sheet":
      return "Wij kunnen dit bestand niet lezen. Sla de lijst op als Excel-bestand (.xlsx) of als CSV en probeer het opnieuw.";
    case "old-excel":
      return "Dit is een oud Excel-bestand of er staat een wachtwoord op. Sla het op als .xlsx zonder wachtwoord.";
    case "empty":
      return "Er staat niets in dit bestand.";
  }
}

/** What a list lacks of which no column has addresses. */
export const NO_ADDRESSES =
  "Op de eerste rij staat geen kolom ‘e-mail’. Zet daar de namen van de kolommen: e-mail en als u wilt naam en functie.";

/** How importing a list ended, in a sentence. */
export function importedWords(result: Exclude<ImportOutcome, { outcome: "look" }>): Sentence {
  if (result.outcome !== "imported")
    return { tone: "bad", text: `${overWords(result.outcome)} Er is niets veranderd.` };
  const { places, waiting } = result;
  if (places + waiting === 0)
    return { tone: "warn", text: "Iedereen van de lijst stond er al. Er is niets veranderd." };
  const registered = places === 1 ? "1 persoon is ingeschreven." : `${places} mensen zijn ingeschreven.`;
  const queued = waiting === 1 ? "1 persoon staat op de wachtlijst." : `${waiting} mensen staan op de wachtlijst.`;
  const sentences = [...(places > 0 ? [registered] : []), ...(waiting > 0 ? [queued] : [])];
  return { tone: "good", text: `${sentences.join(" ")} Zij krijgen een e-mail.` };
}
