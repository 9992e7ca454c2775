interface Writers<T> {
  create: (rows: T[]) => Promise<unknown>;
  update: (row: T) => Promise<unknown>;
}

/** Makes a table say what its reference file says: what is missing is added at once, a line that differs is updated, the rest is left alone. */
export async function syncBySlug<T extends { slug: string }>(
  wanted: readonly T[],
  existing: readonly T[],
  { create, update }: Writers<T>,
): Promise<void> {
  const known = new Map(existing.map((row) => [row.slug, row]));
  const missing = wanted.filter(({ slug }) => !known.has(slug));
  if (missing.length > 0) await create(missing);
  for (const row of wanted.filter((each) => differs(each, known.get(each.slug)))) await update(row);
}

/** Adds the lines that a table doesn't have yet and leaves the others as people keep them. */
export async function addMissing<T extends { slug: string }>(
  wanted: readonly T[],
  existing: readonly { slug: string }[],
  create: (rows: T[]) => Promise<unknown>,
): Promise<void> {
  const known = new Set(existing.map(({ slug }) => slug));
  const missing = wanted.filter(({ slug }) => !known.has(slug));
  if (missing.length > 0) await create(missing);
}

function differs<T extends object>(wanted: T, existing: T | undefined): boolean {
  if (!existing) return false;
  return (Object.keys(wanted) as (keyof T)[]).some((key) => wanted[key] !== existing[key]);
}
