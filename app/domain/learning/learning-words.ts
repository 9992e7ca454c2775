import type { CalloutLook } from "~/domain/courseware/rich-text";
import type { StoryEnd } from "~/domain/courseware/story";
import { type AnswerProblem, LONGEST_TEXT } from "~/domain/learning/answer";
import type { Standing } from "~/domain/learning/completion";
import type { PlacingView, QuestionView } from "~/domain/learning/question-view";

export function problemWords(problem: AnswerProblem): string {
  switch (problem) {
    case "nothing-chosen":
      return "Kies eerst een antwoord.";
    case "not-all-placed":
      return "Maak eerst bij elke regel een keuze.";
    case "place-used-twice":
      return "U gebruikt een plaats twee keer. Geef elke regel een eigen plaats.";
    case "no-number":
      return "Vul een getal in, bijvoorbeeld 12 of 2,5.";
    case "nothing-written":
      return "Schrijf eerst een antwoord.";
    case "too-long":
      return `Uw antwoord is te lang. Gebruik hoogstens ${LONGEST_TEXT.toLocaleString("nl-NL")} tekens.`;
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

/** How a question is to be answered, where that is not plain to see. */
export function questionHint(question: QuestionView): string | undefined {
  switch (question.kind) {
    case "choice":
      return question.several ? "Er kunnen meer antwoorden goed zijn." : undefined;
    case "number":
      return "Vul een getal in.";
    case "open":
      return "Schrijf in uw eigen woorden. Noem geen namen en geen gegevens uit een zaak.";
    default:
      return placingHint(question.type);
  }
}

function placingHint(type: PlacingView["type"]): string {
  switch (type) {
    case "ordering":
      return "Geef elke regel een plaats: 1 is de eerste stap.";
    case "matching":
      return "Kies bij elke regel wat erbij hoort.";
    case "sorting":
      return "Kies bij elke regel de groep.";
  }
}

export function resultWords(correct: boolean, kind: QuestionView["kind"]): string {
  if (kind === "open") return "Vergelijk uw antwoord.";
  return correct ? "Dat klopt." : "Dat is nog niet goed. U mag het opnieuw proberen.";
}

export function calloutWords(look: CalloutLook): string {
  switch (look) {
    case "tip":
      return "Tip";
    case "let-op":
      return "Let op";
    case "wet":
      return "De wet";
    case "voorbeeld":
      return "Voorbeeld";
    case "maandag":
      return "Maandag doen";
  }
}

export function endWords(end: StoryEnd): string {
  switch (end) {
    case "goed":
      return "Dit liep goed af";
    case "kan-beter":
      return "Dit kan beter";
    case "mis":
      return "Dit ging mis";
  }
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

/** A word of the glossary out of its key: "licht-verstandelijke-beperking". */
export function termWords(key: string): string {
  const words = key.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why an answer was not kept: its question is another one by now. */
export function changedWords(title: string): string {
  return `De vraag ‘${title}’ is intussen veranderd. Uw antwoord is niet bewaard. Lees de vraag opnieuw en geef uw antwoord.`;
}

export const COMPLETED_WORDS = "U hebt deze e-learning afgerond. Gefeliciteerd!";

export const CONCEPT_WORDS = "Conceptversie: nog niet door een deskundige bekeken";

export const LAW_OF_2018_WORDS = "Tekst van 2018, wordt nagekeken";
