import type { PlanEditionOutcome } from "./plan-edition.server";

interface Sentence {
  tone: "good" | "warn" | "bad";
  text: string;
}

const FOR_NOBODY =
  "De uitvoering staat in het aanbod, maar is op uitnodiging en nog niemand is uitgenodigd. Nodig mensen of organisaties uit.";

/** What a page says once about an edition that was just kept. */
export function plannedWords({ published, forNobody }: Extract<PlanEditionOutcome, { outcome: "planned" }>): Sentence {
  if (forNobody) return { tone: "warn", text: FOR_NOBODY };
  if (published) return { tone: "good", text: "De uitvoering is gepland en gepubliceerd." };
  return { tone: "good", text: "De uitvoering is bewaard als concept. Alleen u en andere themahouders zien die." };
}

export type PublishOutcome =
  | { outcome: "published"; forNobody: boolean }
  | { outcome: "lacking"; words: string[] }
  | { outcome: "already-published" | "cancelled" };

/** What a page says once about a draft that was to be published. */
export function publishWords(end: PublishOutcome): Sentence {
  if (end.outcome === "published")
    return end.forNobody
      ? { tone: "warn", text: FOR_NOBODY }
      : { tone: "good", text: "De uitvoering is gepubliceerd." };
  if (end.outcome === "lacking") return { tone: "bad", text: `Publiceren lukt nog niet. ${end.words.join(" ")}` };
  if (end.outcome === "already-published") return { tone: "good", text: "De uitvoering stond al in het aanbod." };
  return { tone: "bad", text: "Deze uitvoering is geannuleerd en komt niet meer terug." };
}

export type RemoveDraftOutcome = "removed" | "published" | "has-people";

/** What a page says once about a draft that was to be removed. */
export function removedWords(end: RemoveDraftOutcome): Sentence {
  if (end === "removed") return { tone: "good", text: "Het concept is verwijderd." };
  if (end === "has-people")
    return { tone: "bad", text: "Er staan mensen ingeschreven. Annuleer de uitvoering in plaats daarvan." };
  return { tone: "bad", text: "Deze uitvoering is geen concept meer. Annuleer de uitvoering in plaats daarvan." };
}

/** What a page says once about a series that was just made. */
export function seriesWords({ count, published }: { count: number; published: boolean }): Sentence {
  const made = count === 1 ? "Er is 1 uitvoering" : `Er zijn ${count} uitvoeringen`;
  return { tone: "good", text: `${made} ${published ? "gepland en gepubliceerd" : "bewaard als concept"}.` };
}
