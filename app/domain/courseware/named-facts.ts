import type { Node } from "@markdoc/markdoc";

/** The facts a block rests on: those it names, then those a sentence in it gives the source of. */
export function factsOf(block: Node): string[] {
  const facts: unknown = block.attributes.facts;
  return [...new Set([...(Array.isArray(facts) ? facts.map(String) : []), ...sourcesIn(block)])];
}

/** The facts whose source a sentence gives, in a text or below a block. */
export function sourcesIn(node: Node): string[] {
  return [...node.walk()].filter(({ tag }) => tag === "source").map(({ attributes }) => String(attributes.primary));
}
