/** Positions that were skipped, from and to included, and when that was seen (in milliseconds of a running watch). */
export interface Gap {
  from: number;
  to: number;
  seenAt: number;
}

/** The gap before `position` when everything up to `last` is known. */
export function gapBefore(position: number, last: number, seenAt: number): Gap[] {
  return position > last + 1 ? [{ from: last + 1, to: position - 1, seenAt }] : [];
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
    return ends.flatMap((end, index) => gapBefore(end, inside[index - 1] ?? gap.from - 1, gap.seenAt));
  });
}
