import type { LinkStanding } from "~/domain/registration/request-decision";

/** What becomes of someone's place when their registration ends now; `name`: of the first in the queue who can have it. */
export type Freed = { place: "none" | "stays-taken" | "free" } | { place: "given" | "offered"; name: string };

/** What ending a registration does, in a sentence. */
export function freedWords(freed: Freed): string {
  switch (freed.place) {
    case "none":
      return "De plek in de rij vervalt.";
    case "stays-taken":
      return "De plaats gaat naar niemand: er zijn meer deelnemers dan plaatsen.";
    case "free":
      return "De plaats komt vrij. Er is nu niemand op de wachtlijst die de plaats kan krijgen.";
    case "given":
      return `De plaats gaat meteen naar ${freed.name}, de eerste in de rij die de plaats kan krijgen.`;
    case "offered":
      return `De plaats wordt aangeboden aan ${freed.name}, de eerste in de rij die de plaats kan krijgen.`;
  }
}

/** Where the question to someone's manager stands, in a word or two. */
export function linkWords(standing: LinkStanding): string {
  switch (standing) {
    case "open":
      return "Nog geen antwoord";
    case "approved":
      return "Goedgekeurd";
    case "declined":
      return "Afgewezen";
    case "expired":
      return "Niet op tijd beantwoord";
    case "passed-by":
      return "Niet meer nodig";
  }
}
