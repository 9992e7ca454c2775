import type { ArchivedOffering } from "./archive-offering.server";
import type { PublishedOffering } from "./publish-offering.server";

interface Words {
  tone: "good" | "warn" | "bad";
  text: string;
}

export function publishedWords(outcome: PublishedOffering): Words {
  switch (outcome) {
    case "published":
      return { tone: "good", text: "Dit staat nu in het aanbod." };
    case "back":
      return { tone: "good", text: "Dit staat weer in het aanbod." };
    case "draft-again":
      return { tone: "good", text: "Dit is weer een concept. Niemand anders ziet het." };
    case "was-published":
      return { tone: "warn", text: "Dit stond al in het aanbod." };
  }
}

export function archivedWords(end: ArchivedOffering): Words {
  switch (end.outcome) {
    case "archived":
      return { tone: "good", text: "Dit staat niet meer in het aanbod. U kunt het altijd terughalen." };
    case "was-archived":
      return { tone: "warn", text: "Dit stond al in het archief." };
    case "has-coming":
      return { tone: "bad", text: hasComingWords(end.coming) };
  }
}

/** Why it cannot be archived yet. */
export function hasComingWords(coming: number): string {
  const what = coming === 1 ? "nog 1 uitvoering gepland" : `nog ${coming} uitvoeringen gepland`;
  return `Er ${coming === 1 ? "is" : "zijn"} ${what}. Archiveren kan als die geweest of geannuleerd ${coming === 1 ? "is" : "zijn"}.`;
}
