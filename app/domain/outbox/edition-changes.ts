import { editionWords } from "./edition-words";
import type { ChangedFacts } from "./letter-kinds";

/** One thing as it was and as it is now, in the words of the letters. */
interface EditionChange {
  term: string;
  before: string[];
  after: string[];
}

/** What is different about an edition, the most pressing first; empty when no reader would see a difference. */
export function whatChanged({ before, ...now }: Omit<ChangedFacts, "hasPlace" | "reason">): EditionChange[] {
  const [was, is] = [editionWords({ ...now, ...before }), editionWords(now)];
  return [
    { term: "Wanneer", before: was.when, after: is.when },
    { term: "Waar", before: was.where, after: is.where },
    { term: "Naam", before: nameOf(was), after: nameOf(is) },
    { term: "Trainer", before: named(was.trainers), after: named(is.trainers) },
  ].filter((change) => change.before.join("\n") !== change.after.join("\n"));
}

function nameOf({ title, subtitle }: { title: string; subtitle: string | null }): string[] {
  return [subtitle ?? title];
}

function named(trainers: string[]): string[] {
  return trainers.length > 0 ? trainers : ["nog niet bekend"];
}
