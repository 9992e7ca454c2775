import { fileRefusalWords, MATERIAL_BYTES } from "~/domain/files/file-words";
import type { CountedByHand } from "./count-by-hand.server";
import type { HandForm } from "./hand-form";

/** What to do when a count was not taken in, by field. */
export function notCountedWords(why: Exclude<CountedByHand, "counted" | "counted-already">): Record<string, string> {
  switch (why) {
    case "other-day":
      return { dag: "Kies een dag binnen de periode van deze belofte, tot en met vandaag." };
    case "delivered-already":
      return { "": "Dit staat al als opgeleverd. Klopt dat niet? Draai die melding dan eerst terug." };
    default:
      return { bestand: fileRefusalWords(why, MATERIAL_BYTES) };
  }
}

/** What happened, once it is kept. */
export function countedWords(end: "counted" | "counted-already"): { tone: "good" | "warn"; text: string } {
  if (end === "counted") return { tone: "good", text: "Uw telling is bewaard en telt nu mee." };
  return { tone: "warn", text: "Dit was al geteld. Er is niets dubbel geteld." };
}

/** What the page asks for. */
export const handFormTitles: Record<HandForm, string> = {
  number: "Tellen",
  ratio: "Deel en geheel tellen",
  delivered: "Melden dat het is opgeleverd",
  organisations: "Organisaties afvinken",
  "otherwise-reached": "Op een andere manier bereikt",
};

interface Counted {
  quantity: number;
  of: number | null;
  organisation: string | null;
}

/** One count in words: "12", "34 van 40", "opgeleverd", "Gemeente Hoorn". */
export function countWords(form: HandForm, { quantity, of, organisation }: Counted): string {
  if (organisation) return organisation;
  if (form === "delivered") return "opgeleverd";
  return of === null ? String(quantity) : `${quantity} van ${of}`;
}
