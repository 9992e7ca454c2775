/** The names of all files in `media` that the texts of a course show. */
export function mediaIn(texts: unknown): Set<string> {
  const found = new Set<string>();
  const look = (thing: unknown): void => {
    if (typeof thing !== "object" || thing === null) return;
    if ("kind" in thing && (thing.kind === "figure" || thing.kind === "video")) {
      if ("src" in thing) found.add(String(thing.src));
      if ("captions" in thing) found.add(String(thing.captions));
    }
    for (const part of Object.values(thing)) look(part);
  };
  look(texts);
  return found;
}
