import type { FactsOf } from "./letter-kinds";
import { pages } from "./letter-pages";
import { drawn, type LetterTemplate } from "./letter-template";

type OfCourses = "course-begun" | "course-silent";

const DAY_MS = 86_400_000;
/** A reminder that had to wait longer than this says nothing that is still sure. */
const SILENT_DAYS = 3;

/** The letters on the way through an e-learning: that one began, and that one has been silent for long. */
export const lettersOfCourses: { [K in OfCourses]: LetterTemplate<FactsOf<K>> } = {
  "course-begun": {
    subject: ({ title }) => `U bent begonnen: ${title}`,
    write: drawn(pages["course-begun"], (facts, { name, origin }) => ({ name, origin, ...facts })),
  },
  "course-silent": {
    subject: ({ title }) => `Gaat u verder? ${title}`,
    write: drawn(pages["course-silent"], ({ done, blocks, left, ...facts }, { name, origin }) => {
      return { name, origin, ...facts, progress: progressWords({ done, blocks, left }) };
    }),
    uselessFrom: (_, writtenAt) => new Date(writtenAt.getTime() + SILENT_DAYS * DAY_MS),
    stopToken: ({ stopToken }) => stopToken,
  },
};

function progressWords({ done, blocks, left }: Pick<FactsOf<"course-silent">, "done" | "blocks" | "left">): string {
  switch (left) {
    case "blocks":
      return `${done} van ${blocks} onderdelen gedaan`;
    case "test":
      return "Alleen de eindtoets nog";
    case "questions":
      return "Alle onderdelen gedaan, nog niet genoeg vragen goed";
    case "completing":
      return "Alles gedaan, u hoeft alleen nog op Afronden te drukken";
  }
}
