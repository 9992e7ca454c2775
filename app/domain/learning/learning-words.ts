import type { AnswerProblem } from "~/domain/learning/answer";
import type { PlacingView } from "~/domain/learning/block-view";
import type { Standing } from "~/domain/learning/completion";

export function problemWords(problem: AnswerProblem): string {
  switch (problem) {
    case "nothing-chosen":
      return "Kies eerst een antwoord.";
    case "not-all-placed":
      return "Maak eerst bij elke regel een keuze.";
    case "place-used-twice":
      return "U gebruikt een plaats twee keer. Geef elke regel een eigen plaats.";
  }
}

/** What stands in the empty choice beside an item. */
export function placeWords(type: PlacingView["type"]): string {
  switch (type) {
    case "ordering":
      return "Kies de plaats";
    case "matching":
      return "Kies wat erbij hoort";
    case "sorting":
      return "Kies de groep";
  }
}

export function questionHint(type: "one" | "several" | PlacingView["type"]): string | undefined {
  switch (type) {
    case "one":
      return undefined;
    case "several":
      return "Er kunnen meer antwoorden goed zijn.";
    case "ordering":
      return "Kies bij elke regel de plaats: 1 is de eerste stap.";
    case "matching":
      return "Kies bij elke regel wat erbij hoort.";
    case "sorting":
      return "Kies bij elke regel de groep.";
  }
}

export function resultWords(correct: boolean): string {
  return correct ? "Dat klopt." : "Dat is nog niet goed. U mag het opnieuw proberen.";
}

export function blocksDoneWords({ done, blocks }: Pick<Standing, "done" | "blocks">): string {
  return `${done} van ${blocks} onderdelen`;
}

/** How someone who is not yet through stands, when all that is left are questions to answer again; else null. */
export function retryWords(standing: Standing, passPercentage: number): string | null {
  if (standing.completed || standing.test !== "none" || standing.done < standing.blocks) return null;
  const needed = Math.ceil((passPercentage * standing.questions) / 100);
  return `U hebt alles bekeken en ${standing.rightQuestions} van de ${standing.questions} vragen goed. U rondt de e-learning af met ${needed} goede antwoorden. Probeer de andere vragen opnieuw.`;
}

export const COMPLETED_WORDS = "U hebt deze e-learning afgerond. Gefeliciteerd!";
