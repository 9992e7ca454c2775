/** A kind of organisation in a region, as rows may say it; null where saying it would name one organisation. */
export interface RowLabel {
  kind: string | null;
  region: string | null;
}

export const PARTNER = "partner";
const ENOUGH = 3;

type Place = { kind: string; region: string | null };

/**
 * What the rows of each kind and region say. Of a kind with fewer than three organisations in a region they say "partner";
 * where even those are fewer than three, not the region either. It depends on who there is, never on who took part.
 */
export function rowLabels(organisations: readonly Place[]): (place: Place) => RowLabel {
  const size = sizes(organisations, keyOf);
  const rare = organisations.filter((place) => (size.get(keyOf(place)) ?? 0) < ENOUGH);
  const rareIn = sizes(rare, ({ region }) => String(region));
  return (place) => {
    const many = size.get(keyOf(place)) ?? 0;
    if (many >= ENOUGH) return { kind: place.kind, region: place.region };
    if (many === 0) return { kind: PARTNER, region: null };
    const isCommon = (rareIn.get(String(place.region)) ?? 0) >= ENOUGH;
    return { kind: PARTNER, region: isCommon ? place.region : null };
  };
}

/** One word for a label, to compare and to store by. */
export function labelKey({ kind, region }: RowLabel): string {
  return `${kind ?? ""}/${region ?? ""}`;
}

function keyOf({ kind, region }: Place): string {
  return labelKey({ kind, region });
}

function sizes<T>(things: readonly T[], key: (thing: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const thing of things) found.set(key(thing), (found.get(key(thing)) ?? 0) + 1);
  return found;
}
