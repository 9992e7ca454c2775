import type { WorkScope } from "~/domain/access/scope";
import { editionsAtWork } from "~/domain/catalogue/editions-at-work.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { placesLeft } from "~/domain/catalogue/places";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { isLate } from "~/domain/registration/offer-time";
import { overlapsOf } from "~/domain/registration/overlaps.server";
import { shareOut } from "~/domain/registration/placing";
import { readQueue } from "~/domain/registration/read-queue.server";
import { readSeating, reservedAudiences } from "~/domain/registration/read-seating.server";
import { LIVING, type RegistrationState } from "~/domain/registration/registration-state";
import { employerKey, freePlaces, unseated } from "~/domain/registration/seating";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { Freed } from "./registration-detail-words";

const MOST_EDITIONS = 100;

interface Ending {
  personId: string;
  state: RegistrationState;
  organisationId: string | null;
  employer: string | null;
}

/** What becomes of someone's place when their registration ends now. */
export async function freedBy(client: Tx, edition: LockedEdition, ending: Ending): Promise<Freed> {
  const { state, personId } = ending;
  const now = clock.now();
  if (state !== "CONFIRMED" && state !== "OFFERED") return { place: "none" };
  const { startsAt } = edition;
  if (edition.state !== "PUBLISHED" || !startsAt || startsAt <= now) return { place: "free" };
  const audiences = await reservedAudiences(client, edition, [personId]);
  const { seating: before } = await readSeating(client, edition);
  const seating = unseated(before, { employer: employerKey(ending), audienceId: audiences.get(personId) ?? null });
  if (freePlaces(seating) === 0) return { place: "stays-taken" };
  const late = isLate({ ...edition, startsAt }, now);
  const queue = await readQueue(client, edition);
  const next = shareOut(queue, seating, { approval: edition.approval, late }).steps.at(-1);
  const given = queue.find(({ id }) => id === next?.id)?.registration;
  if (!given) return { place: "free" };
  const busy = (await overlapsOf(client, edition, [given.personId])).size > 0;
  return { place: late || busy ? "offered" : "given", name: given.person.name };
}

/** The coming editions of a scope that someone could move to, those of the same offering first; not where they are on the list. */
export async function editionsToMoveTo(client: Tx, scope: WorkScope, from: LockedEdition, personId: string) {
  const editions = await client.edition.findMany({
    where: {
      AND: [
        editionsAtWork(scope),
        { state: "PUBLISHED", startsAt: { gt: clock.now() }, id: { not: from.id } },
        { registrations: { none: { personId, state: { in: [...LIVING] } } } },
      ],
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_EDITIONS,
    select: { id: true, title: true, offeringId: true, capacity: true, startsAt: true },
  });
  const seats = await seatsOf(client, editions);
  return editions
    .map(({ id, title, offeringId, capacity, startsAt }) => ({
      id,
      title,
      startsAt: startsAt?.toISOString() ?? "",
      left: placesLeft(seats.get(id) ?? { capacity, taken: 0, waiting: 0 }),
      same: offeringId === from.offeringId,
    }))
    .sort((a, b) => Number(b.same) - Number(a.same));
}
