import { isComing, type Standing } from "./standing";

interface Line {
  standing: Standing | null;
}

/** A person's registrations by what they ask of them: an answer, to come, or only patience; `done` the latest first. */
export function sortedByWhatComes<L extends Line>(lines: readonly L[]) {
  const at = (...places: Standing["at"][]) =>
    lines.filter(({ standing }) => isComing(standing) && places.some((place) => place === standing?.at));
  return {
    offers: lines.flatMap((line) => (line.standing?.at === "offered" ? { ...line, until: line.standing.until } : [])),
    next: at("place"),
    pending: at("requested", "waiting"),
    done: lines.filter(({ standing }) => standing?.at === "was-there").reverse(),
  };
}
