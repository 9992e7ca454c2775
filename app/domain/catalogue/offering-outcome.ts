import type { ThemeProblem } from "./theme-choice";

/** Why an offering was not kept. */
export type OfferingProblem = ThemeProblem | "unknown-theme" | "unknown-audience" | "unknown-format" | "other-kind";

/** Which field a problem belongs to, and what to do about it. */
export function problemWords(problem: OfferingProblem): Record<string, string> {
  switch (problem) {
    case "none":
      return { themas: "Kies minstens één thema." };
    case "none-of-own":
      return { themas: "Kies ook een thema dat u zelf trekt. Andere thema's kunnen er daarna bij." };
    case "of-another":
      return { themas: "U kunt geen thema weghalen dat u niet zelf trekt. Vraag het de themahouder daarvan." };
    case "unknown-theme":
      return { themas: "Een van deze thema's bestaat niet meer. Kies opnieuw." };
    case "unknown-audience":
      return { doelgroepen: "Een van deze doelgroepen staat niet meer in de lijst. Kies opnieuw." };
    case "unknown-format":
      return { vorm: "Deze vorm staat niet meer in de lijst. Kies een andere." };
    case "other-kind":
      return {
        vorm: "Dit aanbod is al gepubliceerd of gepland, en blijft daarom een training, bijeenkomst of e-learning zoals het was. Kies een vorm van dezelfde soort, of maak nieuw aanbod.",
      };
  }
}
