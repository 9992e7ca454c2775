import type { TestResult } from "~/domain/learning/test-result";

interface Asks {
  questions: number;
  needed: number;
  pauseMinutes: number;
}

/** What someone should know before a test. */
export function testAsksWords({ questions, needed, pauseMinutes }: Asks): string[] {
  return [
    `U krijgt ${questions} vragen. U bent geslaagd met ${needed} of meer goede antwoorden.`,
    "Elk antwoord wordt meteen bewaard. U mag stoppen en later verdergaan.",
    "U ziet pas na het inleveren wat goed was. Tot dan mag u elk antwoord veranderen.",
    pauseMinutes > 0
      ? `Bent u niet geslaagd? Dan kunt u het na ${minutesWords(pauseMinutes)} opnieuw proberen, met andere vragen.`
      : "Bent u niet geslaagd? Dan kunt u het opnieuw proberen, met andere vragen.",
  ];
}

export function scoreWords({ right, asked }: Pick<TestResult, "right" | "asked">): string {
  return `${right} van de ${asked.length} vragen goed`;
}

export function resultTitle({ passed }: Pick<TestResult, "passed">): string {
  return passed ? "U bent geslaagd voor de eindtoets" : "U bent nog niet geslaagd";
}

export function goalScoreWords({ right, questions }: { right: number; questions: number }): string {
  return `${right} van ${questions} goed`;
}

/** What stands beside the button that hands a test in. */
export function handInWords(unanswered: number): string {
  if (unanswered === 0) return "U hebt alle vragen beantwoord. Na het inleveren kunt u niets meer veranderen.";
  const many = unanswered === 1 ? "Er is nog 1 vraag" : `Er zijn nog ${unanswered} vragen`;
  return `${many} zonder antwoord. Beantwoord eerst alle vragen.`;
}

/** Why a test cannot be taken yet. */
export function blocksLeftWords({ done, blocks }: { done: number; blocks: number }): string {
  const left = blocks - done;
  return left === 1
    ? "Doe eerst nog 1 onderdeel. Dan kunt u de toets maken."
    : `Doe eerst nog ${left} onderdelen. Dan kunt u de toets maken.`;
}

export const TEST_LATER_WORDS = "Daarna volgt de eindtoets.";

export const TEST_READY_WORDS = "U hebt alle onderdelen gedaan. Alleen de eindtoets nog.";

export const TEST_CLOSED_WORDS = "Deze toets is al ingeleverd. Uw antwoord is niet meer bewaard.";

/** Why an answer that a device kept was not taken; undefined when it was. */
export function whyNotKept(outcome: "kept" | "newer-stands" | "closed"): string | undefined {
  switch (outcome) {
    case "kept":
      return undefined;
    case "closed":
      return "De toets is intussen ingeleverd.";
    case "newer-stands":
      return "U gaf later al een ander antwoord. Dat nieuwere antwoord blijft staan.";
  }
}

function minutesWords(minutes: number): string {
  if (minutes === 1) return "1 minuut";
  return minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`;
}
