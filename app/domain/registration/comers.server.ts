import type { Visitor } from "~/domain/access/actor";
import { peopleOn } from "~/domain/accounts/people-on.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { firstReserved, reservedAudiences } from "./read-seating.server";
import { employerKey, type Seeker } from "./seating";

/** Someone who comes to an edition, with what decides about a place and what is kept of them. */
export interface Comer extends Seeker {
  name: string;
  email: string | null;
  organisationId: string | null;
  employerName: string | null;
  /** SEQUENCE of their invitation: higher than what their calendar saw of an earlier registration. */
  sequence: number;
}

/** People who come to an edition, as they are today, by person id; the same number of questions however many. */
export async function comersOf(tx: Tx, edition: LockedEdition, personIds: string[]): Promise<Map<string, Comer>> {
  if (personIds.length === 0) return new Map();
  const people = await peopleOn(tx, personIds, dayOf(clock.now()));
  const audiences = await reservedAudiences(tx, edition, personIds);
  const last = await lastSequences(tx, edition.id, personIds);
  return new Map(
    people.map(({ personId, ...person }) => {
      const { organisationId, employerName } = person;
      const employer = employerKey({ organisationId, employer: employerName });
      const audienceId = audiences.get(personId) ?? null;
      return [personId, { ...person, employer, audienceId, sequence: (last.get(personId) ?? -1) + 1 }];
    }),
  );
}

/** A visitor who comes for themselves, as this request knows them; `lastSequence` is that of their last registration, -1 without one. */
export function visitorAsComer(edition: LockedEdition, visitor: Visitor, lastSequence: number): Comer {
  const { name, email, organisationId, employerName, audienceIds } = visitor;
  const employer = employerKey({ organisationId, employer: employerName });
  const audienceId = firstReserved(edition, audienceIds);
  return { name, email, organisationId, employerName, employer, audienceId, sequence: lastSequence + 1 };
}

async function lastSequences(tx: Tx, editionId: string, personIds: string[]): Promise<Map<string, number>> {
  const earlier = await tx.registration.groupBy({
    by: ["personId"],
    where: { editionId, personId: { in: personIds } },
    _max: { calendarSequence: true },
  });
  return new Map(earlier.map(({ personId, _max }) => [personId, _max.calendarSequence ?? -1]));
}
