import { type Actor, isSignedIn } from "~/domain/access/actor";
import { editionsWithSurroundings } from "~/domain/catalogue/edition-surroundings.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { OwnPlace, Seats } from "~/domain/catalogue/places";
import { db } from "~/platform/db.server";
import { shareOut, type Waiting } from "./placing";
import { activeReserves, firstReserved } from "./read-seating.server";
import { IN_QUEUE, LIVING, type RegistrationState } from "./registration-state";
import { employerKey, placesFor, type Seating, type Seeker, seated } from "./seating";

/**
 * How many places whoever looks could get now in each of these editions, of those with a quota or with places kept for
 * others; for guests, what is open to anyone. A fixed number of questions.
 */
export async function ownSeats(actor: Actor, editionIds: string[]): Promise<Map<string, number>> {
  const bound = await boundEditions(editionIds);
  if (bound.length === 0) return new Map();
  const living = await livingIn(bound);
  return new Map(
    bound.map((edition) => {
      const people = living.get(edition.id) ?? [];
      const queue = people.filter(({ state }) => IN_QUEUE.some((queued) => queued === state));
      const holders = people.filter((person) => !queue.includes(person));
      const { seating } = shareOut(queue, holders.reduce(seated, emptyOf(edition)), { ...edition, late: false });
      return [edition.id, placesFor(seekerOf(actor, edition), seating)];
    }),
  );
}

/** Those of these editions of which not everyone can have every free place. */
async function boundEditions(editionIds: string[]): Promise<LockedEdition[]> {
  const found = await db.edition.findMany({
    where: { id: { in: editionIds }, OR: [{ quotaPerOrganisation: { not: null } }, { reserves: { some: {} } }] },
    select: { id: true },
  });
  return found.length === 0
    ? []
    : editionsWithSurroundings(
        db,
        found.map(({ id }) => id),
      );
}

/** Everyone with a living registration, first come first, as quota and kept places see them. */
async function livingIn(editions: LockedEdition[]): Promise<Map<string, Waiting[]>> {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  const kept = editions.flatMap((edition) => activeReserves(edition).map(({ audienceId }) => audienceId));
  const rows = await db.registration.findMany({
    where: { editionId: { in: [...byId.keys()] }, state: { in: [...LIVING] } },
    orderBy: { queuePosition: "asc" },
    select: {
      id: true,
      editionId: true,
      state: true,
      approvedAt: true,
      organisationId: true,
      employer: true,
      person: { select: { audiences: { where: { audienceId: { in: kept } }, select: { audienceId: true } } } },
    },
  });
  return Map.groupBy(
    rows.map(({ id, editionId, state, approvedAt, person, ...at }) => {
      const edition = byId.get(editionId);
      const audienceIds = person.audiences.map(({ audienceId }) => audienceId);
      const audienceId = edition ? firstReserved(edition, audienceIds) : null;
      const known = { id, editionId, state, approved: approvedAt !== null, overlaps: false };
      return { ...known, employer: employerKey(at), audienceId };
    }),
    ({ editionId }) => editionId,
  );
}

function emptyOf(edition: LockedEdition): Seating {
  const reserves = activeReserves(edition).map((reserve) => ({ ...reserve, filled: 0 }));
  const { capacity, quotaPerOrganisation: quota } = edition;
  return { capacity, taken: 0, quota, byEmployer: new Map(), reserves };
}

function seekerOf(actor: Actor, edition: LockedEdition): Seeker {
  if (!isSignedIn(actor)) return { employer: null, audienceId: null };
  const { organisationId, employerName: employer, audienceIds } = actor;
  return { employer: employerKey({ organisationId, employer }), audienceId: firstReserved(edition, audienceIds) };
}

interface Line {
  id: string;
  seats: Seats | null;
}

/** Lists of editions with how whoever looks takes part in each and, where it is another number than the free places, how many they could get. */
export async function withOwnSeats<L extends Line>(actor: Actor, lists: readonly (readonly L[])[]): Promise<L[][]> {
  const ids = [...new Set(lists.flat().flatMap(({ id, seats }) => (seats ? [id] : [])))];
  const [own, places] = ids.length > 0 ? await Promise.all([ownSeats(actor, ids), ownPlaces(actor, ids)]) : [];
  return lists.map((lines) =>
    lines.map((line) => {
      const [open, mine] = [own?.get(line.id), places?.get(line.id)];
      if (!line.seats || (open === undefined && !mine)) return line;
      return { ...line, seats: { ...line.seats, ...(open !== undefined && { open }), ...(mine && { mine }) } };
    }),
  );
}

async function ownPlaces(actor: Actor, editionIds: string[]): Promise<Map<string, OwnPlace>> {
  if (!isSignedIn(actor)) return new Map();
  const rows = await db.registration.findMany({
    where: { personId: actor.personId, state: { in: [...LIVING] }, editionId: { in: editionIds } },
    select: { editionId: true, state: true },
  });
  return new Map(rows.map(({ editionId, state }) => [editionId, placeOf(state)]));
}

function placeOf(state: RegistrationState): OwnPlace {
  if (state === "CONFIRMED") return "place";
  if (state === "OFFERED") return "offered";
  return state === "REQUESTED" ? "requested" : "waiting";
}
