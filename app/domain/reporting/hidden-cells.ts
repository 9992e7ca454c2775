/** A cell that is not shown, with what a reader knows of it. */
export interface Bounded {
  value: number;
  low: number;
  high: number;
  /** It may be computed: it is no cell of the grid but helps to hide others. */
  free?: boolean;
}

/** Whether a reader who knows the sum of these cells, and the bounds of each, can compute none of them. */
export function isHidden(cells: readonly Bounded[]): boolean {
  const sum = total(cells.map(({ value }) => value));
  const lows = total(cells.map(({ low }) => low));
  const highs = total(cells.map(({ high }) => high));
  return cells.every(({ low, high, free }) => {
    // With one unbounded cell beside it, nothing is known from above.
    const othersAtMost = highs === Number.POSITIVE_INFINITY ? mostOfOthers(cells, high) : highs - high;
    const least = Math.max(low, sum - othersAtMost);
    const most = Math.min(high, sum - (lows - low));
    return free || most > least;
  });
}

function mostOfOthers(cells: readonly Bounded[], own: number): number {
  const unbounded = cells.filter(({ high }) => high === Number.POSITIVE_INFINITY).length;
  if (own !== Number.POSITIVE_INFINITY || unbounded > 1) return Number.POSITIVE_INFINITY;
  return total(cells.map(({ high }) => (high === Number.POSITIVE_INFINITY ? 0 : high)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
