import { Prisma } from "@db/client";
import type { Day } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";

/** Someone to write to. */
interface Invitable {
  personId: string;
  name: string;
  email: string;
}

/** Which organisations; an empty word asks nothing. */
interface OrganisationFit {
  kind: string;
  region: string;
  organisationId: string;
}

/** The people who agreed to be invited, belong to one of these audiences and on this day work where it fits. */
export async function invitablePeople(
  tx: Tx,
  audienceIds: string[],
  { kind, region, organisationId }: OrganisationFit,
  day: Day,
): Promise<Invitable[]> {
  if (audienceIds.length === 0) return [];
  return tx.$queryRaw<Invitable[]>(Prisma.sql`
    SELECT person.id AS "personId", person.name, coalesce(account.email, person.email) AS email
    FROM person
    LEFT JOIN account ON account.person_id = person.id
    LEFT JOIN membership ON membership.person_id = person.id
      AND daterange(membership.from_day, membership.until_day, '[)') @> ${day}::date
    LEFT JOIN organisation ON organisation.id = membership.organisation_id
    LEFT JOIN organisation AS municipality ON municipality.id = membership.municipality_id
    WHERE person.invitable_from IS NOT NULL AND account.deactivated_at IS NULL
      AND coalesce(account.email, person.email) IS NOT NULL
      AND EXISTS (SELECT FROM person_audience AS belongs WHERE belongs.person_id = person.id
        AND belongs.audience_id = ANY(${audienceIds}::uuid[]))
      AND (${kind} = '' OR membership.organisation_kind = ${kind})
      AND (${region} = '' OR coalesce(organisation.region, municipality.region) = ${region})
      AND (${organisationId} = '' OR membership.organisation_id::text = ${organisationId})
    ORDER BY person.id`);
}

/** The people with these ids whom one can write to. */
export async function peopleToWrite(tx: Tx, personIds: string[]): Promise<Invitable[]> {
  const people = await tx.person.findMany({
    where: { id: { in: personIds }, OR: [{ account: null }, { account: { deactivatedAt: null } }] },
    orderBy: { id: "asc" },
    select: { id: true, name: true, email: true, account: { select: { email: true } } },
  });
  return people.flatMap(({ id, name, email, account }) => {
    const address = account?.email ?? email;
    return address ? [{ personId: id, name, email: address }] : [];
  });
}

/** Remembers that someone wants no invitations any more. */
export async function stopInviting(tx: Tx, personId: string): Promise<void> {
  await tx.person.updateMany({ where: { id: personId }, data: { invitableFrom: null } });
}
