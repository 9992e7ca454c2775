import type { Prisma } from "@db/client";
import { type EditionPhase, phaseOf } from "./edition-phase";
import type { Seats } from "./places";

/** What any list tells of an edition; nothing in it is for signed-in people alone. */
export const forList = {
  id: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  venue: { select: { town: true } },
} satisfies Prisma.EditionSelect;

/** What a row of a list needs to know of an edition. */
export const forRow = {
  ...forList,
  meetings: { where: { cancelledAt: null }, orderBy: { startsAt: "asc" }, select: { startsAt: true, endsAt: true } },
  offering: { select: { slug: true, title: true } },
} satisfies Prisma.EditionSelect;

type Stored = Prisma.EditionGetPayload<{ select: typeof forRow }>;

interface EditionRow {
  id: string;
  slug: string;
  title: string;
  offeringTitle: string;
  /** Of its first meeting. */
  startsAt: Date;
  endsAt: Date;
  meetings: number;
  /** Null when online. */
  town: string | null;
  phase: EditionPhase;
  seats: Seats | null;
}

/** An edition as a row of a list; one without dates (all its meetings cancelled) makes no row. */
export function rowOf(edition: Stored, seats: ReadonlyMap<string, Seats>, now: Date): EditionRow[] {
  const { id, title, meetings, offering, venue } = edition;
  const [first] = meetings;
  if (!first) return [];
  const words = { slug: offering.slug, title, offeringTitle: offering.title, town: venue?.town ?? null };
  const when = { startsAt: first.startsAt, endsAt: first.endsAt, meetings: meetings.length };
  return [{ id, ...words, ...when, phase: phaseOf(edition, now), seats: seats.get(id) ?? null }];
}
