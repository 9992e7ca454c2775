import { endOfDay } from "~/platform/amsterdam";
import { dateWords } from "./edition-words";
import type { FactsOf } from "./letter-kinds";
import { pages } from "./letter-pages";
import { drawn, type LetterTemplate } from "./letter-template";

type Afterwards = "certificate-ready" | "certificate-withdrawn" | "evaluation-asked";

/** The letters that come when something was done: the paper, that it was taken back, and the question what one thought. */
export const lettersAfterwards: { [K in Afterwards]: LetterTemplate<FactsOf<K>> } = {
  "certificate-ready": {
    subject: ({ title }) => `Uw certificaat staat klaar: ${title}`,
    write: drawn(pages["certificate-ready"], (facts, { name, origin }) => ({ name, origin, ...facts })),
  },
  "certificate-withdrawn": {
    subject: ({ title }) => `Uw certificaat geldt niet meer: ${title}`,
    write: drawn(pages["certificate-withdrawn"], ({ title, because, contactName, contactEmail }, { name, origin }) => {
      return { name, origin, title, because, contact: { name: contactName, email: contactEmail } };
    }),
    replyTo: ({ contactName, contactEmail }) => ({ name: contactName, address: contactEmail }),
  },
  "evaluation-asked": {
    subject: ({ title, reminder }) => `${reminder ? "Herinnering: wat" : "Wat"} vond u ervan? ${title}`,
    write: drawn(pages["evaluation-asked"], ({ until, ...facts }, { name, origin }) => {
      return { name, origin, ...facts, until: dateWords(until) };
    }),
    uselessFrom: ({ until }) => endOfDay(until),
  },
};
