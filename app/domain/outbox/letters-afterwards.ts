import { momentWords } from "./edition-words";
import type { FactsOf } from "./letter-kinds";
import { pages } from "./letter-pages";
import { drawn, type LetterTemplate } from "./letter-template";

type Afterwards = "certificate-ready" | "evaluation-asked";

/** The letters that come when something was done: the paper, and the question what one thought. */
export const lettersAfterwards: { [K in Afterwards]: LetterTemplate<FactsOf<K>> } = {
  "certificate-ready": {
    subject: ({ title }) => `Uw certificaat staat klaar: ${title}`,
    write: drawn(pages["certificate-ready"], (facts, { name, origin }) => ({ name, origin, ...facts })),
  },
  "evaluation-asked": {
    subject: ({ title, reminder }) => `${reminder ? "Herinnering: wat" : "Wat"} vond u ervan? ${title}`,
    write: drawn(pages["evaluation-asked"], ({ until, ...facts }, { name, origin }) => {
      return { name, origin, ...facts, until: momentWords(until) };
    }),
    uselessFrom: ({ until }) => new Date(until),
  },
};
