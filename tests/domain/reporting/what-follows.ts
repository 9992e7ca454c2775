/** What a reader knows: of each unknown number between what it lies, and which of them add up to what. */
export interface Knowledge {
  bounds: Map<string, { low: number; high: number }>;
  sums: { of: string[]; total: number }[];
}

/** The numbers that someone can compute who subtracts every sum from every other and reasons on from bounds to bounds. */
export function computable({ bounds, sums }: Knowledge): Map<string, number> {
  const all = withDifferences(sums);
  // Of a number that stands in a sum alone nothing is known but that it is none or more.
  const anything = all.flatMap(({ of }) =>
    of.map((name) => [name, { low: 0, high: Number.POSITIVE_INFINITY }] as const),
  );
  const known = new Map([...anything, ...bounds].map(([name, bound]) => [name, { ...bound }]));
  for (let changed = true; changed; ) {
    changed = all.map((sum) => narrow(known, sum)).some(Boolean);
    // Sums that contradict each other would go on for ever.
    const odd = [...known].find(([, { low, high }]) => low > high);
    if (odd) throw new Error(`What is known cannot be true: ${JSON.stringify([odd, sums])}`);
  }
  return new Map([...known].flatMap(([name, { low, high }]) => (low === high ? [[name, low] as const] : [])));
}

/** One sum minus another that lies wholly within it is a sum as well, three times over. */
function withDifferences(sums: Knowledge["sums"]): Knowledge["sums"] {
  const keyed = new Map(sums.map((sum) => [keyOf(sum.of), sum]));
  for (let round = 0; round < 3; round += 1) {
    const before = [...keyed.values()];
    for (const whole of before) {
      for (const part of before) {
        if (part.of.length >= whole.of.length || !part.of.every((name) => whole.of.includes(name))) continue;
        const of = whole.of.filter((name) => !part.of.includes(name));
        keyed.set(keyOf(of), { of, total: whole.total - part.total });
      }
    }
  }
  return [...keyed.values()];
}

function keyOf(names: string[]): string {
  return [...names].sort().join(" ");
}

/** Each number lies between the sum minus the most, and minus the least, that the others can be. */
function narrow(known: Knowledge["bounds"], { of, total }: Knowledge["sums"][number]): boolean {
  const own = of.flatMap((name) => known.get(name) ?? []);
  let changed = false;
  for (const [index, bound] of own.entries()) {
    const others = own.filter((_, other) => other !== index);
    const low = Math.max(bound.low, total - others.reduce((sum, { high }) => sum + high, 0));
    const high = Math.min(bound.high, total - others.reduce((sum, each) => sum + each.low, 0));
    changed ||= low > bound.low || high < bound.high;
    Object.assign(bound, { low, high });
  }
  return changed;
}
