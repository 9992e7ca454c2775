import type { Day } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";

/** Where someone worked, as the ledger remembers it; a youth worker's region is that of the municipality. */
interface Employer {
  organisationId: string | null;
  organisationKind: string | null;
  region: string | null;
}

/** Where a person worked on an Amsterdam day; nulls when the academy does not know. */
export async function membershipOn(tx: Tx, personId: string, day: Day): Promise<Employer> {
  const employers = await membershipsOn(tx, [{ personId, day }]);
  return employers.get(personId) ?? { organisationId: null, organisationKind: null, region: null };
}

/** Where each of these people worked on their own Amsterdam day, by person, in one question for all. */
export async function membershipsOn(tx: Tx, people: { personId: string; day: Day }[]): Promise<Map<string, Employer>> {
  const days = new Map(people.map(({ personId, day }) => [personId, new Date(day)]));
  const memberships = await tx.membership.findMany({
    where: { personId: { in: [...days.keys()] } },
    select: {
      personId: true,
      fromDay: true,
      untilDay: true,
      organisationId: true,
      organisationKind: true,
      organisation: { select: { region: true } },
      municipality: { select: { region: true } },
    },
  });
  const current = memberships.filter(({ personId, fromDay, untilDay }) => {
    const day = days.get(personId) ?? fromDay;
    return fromDay <= day && (untilDay === null || untilDay > day);
  });
  return new Map(
    current.map(({ personId, organisationId, organisationKind, organisation, municipality }) => {
      const region = organisation?.region ?? municipality?.region ?? null;
      return [personId, { organisationId, organisationKind, region }];
    }),
  );
}
