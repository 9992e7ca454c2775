import type { NoPlace } from "~/domain/registration/seating";

/** How letting someone in at the door ended. Nothing was stored unless they are in. */
export type WalkInOutcome = { outcome: "in"; name: string; already: boolean } | { outcome: "name-needed" } | Refused;

type Refused =
  | { outcome: "not-allowed" | "not-now" | "day-over" | "requested" | "marked-otherwise" }
  | { outcome: "no-place"; because: NoPlace };

/** What one reads after letting someone in. */
export function walkInWords(result: Exclude<WalkInOutcome, { outcome: "name-needed" }>): {
  tone: "good" | "warn";
  text: string;
} {
  if (result.outcome !== "in") return { tone: "warn", text: `${refusedBecause(result)} Er is niets veranderd.` };
  const words = result.already ? "stond al op de lijst en is nu aanwezig" : "is ingeschreven en aanwezig";
  return { tone: "good", text: `${result.name} ${words}.` };
}

function refusedBecause(result: Refused): string {
  switch (result.outcome) {
    case "not-allowed":
      return "Binnenlopen mag niet bij deze uitvoering.";
    case "not-now":
      return "Aanwezigheid aangeven kan nu niet.";
    case "day-over":
      return "De dag van dit dagdeel is voorbij. Tel deze persoon mee bij Mensen zonder inschrijving.";
    case "requested":
      return "Deze persoon heeft een aanvraag die op een besluit wacht. Besluit daar eerst over, bij Deelnemers.";
    case "marked-otherwise":
      return "Deze persoon staat al op de lijst, met iets anders dan aanwezig. Verander het daar.";
    case "no-place":
      return `${NO_PLACE[result.because]} Tel deze persoon mee bij Mensen zonder inschrijving.`;
  }
}

const NO_PLACE: Record<NoPlace, string> = {
  all: "Alle plaatsen zijn bezet.",
  quota: "De plaatsen voor deze werkgever zijn bezet.",
  reserved: "De plaatsen die nog vrij zijn, worden voor anderen bewaard.",
};
