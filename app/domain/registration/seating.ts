/** Places of an edition that are kept for an audience, and how many of them people of that audience hold. */
interface Reserve {
  audienceId: string;
  places: number;
  filled: number;
}

/** How the places of an edition are taken, as far as its rules ask: in all, by employer, and of the kept ones by audience. */
export interface Seating {
  capacity: number;
  taken: number;
  /** The most that one employer may have; null without a quota. */
  quota: number | null;
  byEmployer: ReadonlyMap<string, number>;
  /** Only those that still hold, in the order in which they count. */
  reserves: readonly Reserve[];
}

/** What a place asks of who wants it. `audienceId`: the first of the edition's reserved audiences they have. */
export interface Seeker {
  employer: string | null;
  audienceId: string | null;
}

/** Why there is no place for someone: all are taken, those for their employer are, or what is left is kept for others. */
export type NoPlace = "all" | "quota" | "reserved";

export function freePlaces({ capacity, taken }: Seating): number {
  return Math.max(0, capacity - taken);
}

/** Why this person can have none of the free places; null when they can. */
export function noPlaceFor({ employer, audienceId }: Seeker, seating: Seating): NoPlace | null {
  if (freePlaces(seating) === 0) return "all";
  if (seating.quota !== null && ofEmployer(seating, employer) >= seating.quota) return "quota";
  const own = seating.reserves.find((reserve) => reserve.audienceId === audienceId);
  if (own && unfilled(own) > 0) return null;
  return freePlaces(seating) > keptForOthers(seating) ? null : "reserved";
}

/** The seating once this person has a place. */
export function seated(seating: Seating, seeker: Seeker): Seating {
  return shifted(seating, seeker, 1);
}

/** The seating once this person gave up their place. */
export function unseated(seating: Seating, seeker: Seeker): Seating {
  return shifted(seating, seeker, -1);
}

/** How many places someone like this could find: the free ones without those kept for others, within their employer's quota. */
export function placesFor(seeker: Seeker, seating: Seating): number {
  if (noPlaceFor(seeker, seating)) return 0;
  const own = seating.reserves.find(({ audienceId }) => audienceId === seeker.audienceId);
  const open = freePlaces(seating) - keptForOthers(seating);
  const within = seating.quota === null || seeker.employer === null ? Number.POSITIVE_INFINITY : seating.quota;
  const ownKept = Math.min(own ? unfilled(own) : 0, freePlaces(seating));
  return Math.min(Math.max(0, open) + ownKept, within - ofEmployer(seating, seeker.employer));
}

/** What makes two employers the same: the listed organisation, else the words, however they are typed; null when unknown. */
export function employerKey(employer: { organisationId: string | null; employer: string | null }): string | null {
  if (employer.organisationId) return employer.organisationId;
  return employer.employer?.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim() || null;
}

function shifted(seating: Seating, { employer, audienceId }: Seeker, by: 1 | -1): Seating {
  const { quota, byEmployer, reserves, taken } = seating;
  return {
    ...seating,
    taken: taken + by,
    byEmployer:
      quota === null || employer === null
        ? byEmployer
        : new Map([...byEmployer, [employer, ofEmployer(seating, employer) + by]]),
    reserves: reserves.map((reserve) =>
      reserve.audienceId === audienceId ? { ...reserve, filled: reserve.filled + by } : reserve,
    ),
  };
}

function ofEmployer({ byEmployer }: Seating, employer: string | null): number {
  return employer === null ? 0 : (byEmployer.get(employer) ?? 0);
}

function keptForOthers({ reserves }: Seating): number {
  return reserves.reduce((sum, reserve) => sum + unfilled(reserve), 0);
}

function unfilled({ places, filled }: Reserve): number {
  return Math.max(0, places - filled);
}
