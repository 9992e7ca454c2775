import { peopleOn } from "~/domain/accounts/people-on.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { reservedAudiences } from "./read-seating.server";
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

/**
 * People who come to an edition, as they are today, by person id; the same number of questions however many. `known`: the
 * SEQUENCE of the last registration of those who had one, when the caller knows.
 */
export async function comersOf(
  tx: Tx,
  edition: LockedEdition,
  personIds: string[],
  known?: Map<string, number>,
): Promise<Map<string, Comer>> {
  const people = await peopleOn(tx, personIds, dayOf(clock.now()));
  const audiences = await reservedAudiences(tx, edition, personIds);
  const last = known ?? (await lastSequences(tx, edition.id, personIds));
  return new Map(
    people.map(({ personId, ...person }) => {
      const { organisationId, employerName } = person;
      const employer = employerKey({ organisationId, employer: employerName });
      const audienceId = audiences.get(personId) ?? null;
      return [personId, { ...person, employer, audienceId, sequence: (last.get(personId) ?? -1) + 1 }];
    }),
  );
}

async function lastSequences(tx: Tx, editionId: string, personIds: string[]): Promise<Map<string, number>> {
  const earlier = await tx.registration.groupBy({
    by: ["personId"],
    where: { editionId, personId: { in: personIds } },
    _max: { calendarSequence: true },
  });
  return new Map(earlier.map(({ personId, _max }) => [personId, _max.calendarSequence ?? -1]));
}
