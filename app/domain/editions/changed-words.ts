import { asksAgreement, type EditionEffect } from "./edition-effect";
import { effectSentences } from "./edition-effect-words";

interface Sentence {
  tone: "good" | "warn" | "bad";
  text: string;
}

/** What a page says once about an edition that was changed. */
export function changedWords(effect: EditionEffect): Sentence {
  const said = asksAgreement(effect) ? effectSentences(effect) : [];
  return { tone: "good", text: ["De uitvoering is gewijzigd.", ...said].join(" ") };
}
