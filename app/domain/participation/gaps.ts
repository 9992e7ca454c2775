/** Positions that were skipped, from and to included. */
export interface Gap {
  from: number;
  to: number;
  /** Who was writing when it was seen: only they can still fill it. Null until that was asked. */
  writers: readonly string[] | null;
}

/** The gap before `position` when everything up to `last` is known. */
export function gapBefore(position: number, last: number, writers: Gap["writers"] = null): Gap[] {
  return position > last + 1 ? [{ from: last + 1, to: position - 1, writers }] : [];
}

/** What is left of gaps, in their order, now that these positions have come in, in theirs. */
export function gapsLeft(gaps: readonly Gap[], positions: readonly number[]): Gap[] {
  let next = 0;
  const passUntil = (end: number) => {
    while (next < positions.length && Number(positions[next]) < end) next += 1;
    return next;
  };
  return gaps.flatMap((gap) => {
    const inside = positions.slice(passUntil(gap.from), passUntil(gap.to + 1));
    const ends = [...inside, gap.to + 1];
    return ends.flatMap((end, index) => gapBefore(end, inside[index - 1] ?? gap.from - 1, gap.writers));
  });
}

/** Gaps with those of their writers who are writing still. */
export function stillAwaited(gaps: readonly Gap[], writing: readonly string[]): Gap[] {
  return gaps.map((gap) => ({ ...gap, writers: gap.writers?.filter((each) => writing.includes(each)) ?? writing }));
}

/** Gaps that somebody could fill when this was asked last: whoever had ended by then filled theirs or never will. */
export function openGaps(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ writers }) => writers === null || writers.length > 0);
}
