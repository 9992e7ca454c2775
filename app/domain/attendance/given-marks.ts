import { type Seen, sameMark } from "./marks";

interface Given {
  marks: ReadonlyMap<string, Seen>;
  /** What the marker saw there when they gave it, by registration; missing is no mark. */
  seen: ReadonlyMap<string, Seen>;
  /** What is saved now. */
  saved: ReadonlyMap<string, Seen>;
}

/**
 * Which of the given marks are to be saved, and which conflict: someone else gave another mark since. Whoever sends what
 * they saw changes nothing, so what others gave meanwhile stays.
 */
export function sortOut({ marks, seen, saved }: Given): { changed: Map<string, Seen>; conflicts: Map<string, Seen> } {
  const changed = new Map<string, Seen>();
  const conflicts = new Map<string, Seen>();
  for (const [id, mark] of marks) {
    const [before, now] = [seen.get(id), saved.get(id)];
    if (same(mark, before) || same(mark, now)) continue;
    (now && !same(now, before) ? conflicts : changed).set(id, mark);
  }
  return { changed, conflicts };
}

/** The same for a headcount: undefined when there is nothing to save, else what to save and whether it conflicts. */
export function sortOutCount(
  count: number | null | undefined,
  seen: number | null,
  saved: number | null,
): { count: number | null; conflict: boolean } | undefined {
  if (count === undefined || count === seen || count === saved) return undefined;
  return { count, conflict: saved !== seen };
}

function same(one: Seen | undefined, other: Seen | undefined): boolean {
  return one !== undefined && other !== undefined && sameMark(one, other);
}
