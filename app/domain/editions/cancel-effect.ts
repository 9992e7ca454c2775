import { people } from "./edition-effect-words";

/** What calling off an edition does; numbers are people. */
export interface CancelEffect {
  /** Who have a place: a letter, and it leaves their calendar. */
  withPlace: number;
  /** Who wait, asked or were offered a place: a letter. */
  others: number;
  /** Who have no address, so that nobody writes to them. */
  unreachable: number;
}

/** Why an edition cannot be called off. */
export type CannotCancel = "draft" | "held" | "marked";

/** What calling off an edition does, a sentence each. */
export function cancelSentences({ withPlace, others, unreachable }: CancelEffect): string[] {
  const verb = (count: number) => (count === 1 ? "krijgt" : "krijgen");
  const waiting = others === 1 ? "1 wachtende" : `${others} wachtenden`;
  const sentences = [
    ...(withPlace > 0
      ? [
          `${people(withPlace)} ${verb(withPlace)} bericht en ${withPlace === 1 ? "de" : "hun"} agenda-afspraak vervalt.`,
        ]
      : []),
    ...(others > 0 ? [`${waiting} ${verb(others)} bericht.`] : []),
    ...(unreachable > 0 ? [`${people(unreachable)} zonder e-mailadres ${verb(unreachable)} geen bericht.`] : []),
  ];
  return sentences.length > 0 ? sentences : ["Er is niemand ingeschreven, dus niemand krijgt bericht."];
}

/** Why an edition cannot be called off, in a sentence. */
export function cannotCancelWords(why: CannotCancel): string {
  switch (why) {
    case "draft":
      return "Deze uitvoering is nog niet gepubliceerd. Een concept kunt u verwijderen.";
    case "held":
      return "Deze uitvoering is gehouden en telt mee. Annuleren kan niet meer.";
    case "marked":
      return "Er is al aanwezigheid genoteerd. Laat bij Wijzigen de dagdelen vervallen die niet doorgaan.";
  }
}

/** What a page says once about an edition that was called off. */
export function cancelledWords(
  end: { outcome: "cancelled"; effect: CancelEffect } | { outcome: "already-cancelled" },
): { tone: "good"; text: string } {
  const said = end.outcome === "cancelled" ? cancelSentences(end.effect) : [];
  return { tone: "good", text: ["De uitvoering is geannuleerd.", ...said].join(" ") };
}
