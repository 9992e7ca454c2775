import type { Course } from "~/domain/courseware/course";
import type { Fact } from "~/domain/courseware/fact";
import type { HelpLine } from "~/domain/organisations/help-line";

/** What the texts on a page of an e-learning name beside their own words: terms, articles, help lines, and where the media are. */
export type Shelf = {
  slug: string;
  /** Changes with the content, so that media may be kept for ever. */
  version: string;
  terms: Record<string, string>;
  articles: Record<string, string | null>;
  lines: HelpLine[];
};

/** A fact with its key, as a list of sources shows it. */
export type FactLine = Fact & { key: string };

/** The keys that the texts in a view name, of terms, sources or help lines; each once, in order. */
export function namedIn(view: unknown, kind: "term" | "source" | "help"): string[] {
  const found = new Set<string>();
  const look = (thing: unknown): void => {
    if (typeof thing !== "object" || thing === null) return;
    if ("kind" in thing && thing.kind === kind && "key" in thing) found.add(String(thing.key));
    for (const part of Object.values(thing)) look(part);
  };
  look(view);
  return [...found];
}

/** The facts behind keys, each once; what the course does not know is left out. */
export function factLines({ facts }: Pick<Course, "facts">, keys: string[]): FactLine[] {
  return [...new Set(keys)].flatMap((key) => {
    const fact = facts[key];
    return fact ? [{ key, ...fact }] : [];
  });
}
