import type { OfferingKind } from "@db/enums";

interface KindWords {
  /** In addresses. */
  slug: string;
  one: string;
  many: string;
}

const words: Record<OfferingKind, KindWords> = {
  TRAINING: { slug: "training", one: "Training", many: "Trainingen" },
  E_LEARNING: { slug: "e-learning", one: "E-learning", many: "E-learnings" },
  EVENT: { slug: "bijeenkomst", one: "Bijeenkomst", many: "Bijeenkomsten" },
};

export const offeringKinds = Object.keys(words) as OfferingKind[];

export function kindWords(kind: OfferingKind): KindWords {
  return words[kind];
}

/** The kind behind its word in an address; undefined when there is none. */
export function kindOfSlug(slug: string): OfferingKind | undefined {
  return offeringKinds.find((kind) => words[kind].slug === slug);
}

/** "Workshop", or "Bijeenkomst: vragenuur" where the format alone does not say what one comes to. */
export function kindAndFormat(kind: OfferingKind, format: string): string {
  const { one } = words[kind];
  return format.toLowerCase().includes(one.toLowerCase()) ? format : `${one}: ${format.toLowerCase()}`;
}
