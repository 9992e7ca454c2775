import { Prisma } from "@db/client";
import type { Day } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { oneOf } from "~/platform/one-of.server";

/** How to write to someone and where they work, as it is kept of them. */
interface PersonOn {
  personId: string;
  name: string;
  /** Of their account, else their own; null when the academy has none. */
  email: string | null;
  organisationId: string | null;
  employerName: string | null;
}

/** These people as they are on an Amsterdam day, in one question; nobody twice, and who does not exist not at all. */
export async function peopleOn(client: Tx, personIds: readonly string[], day: Day): Promise<PersonOn[]> {
  return client.$queryRaw<PersonOn[]>(Prisma.sql`
    SELECT person.id AS "personId", person.name, coalesce(account.email, person.email) AS email,
      membership.organisation_id AS "organisationId", membership.employer_name AS "employerName"
    FROM person
    LEFT JOIN account ON account.person_id = person.id
    LEFT JOIN membership ON membership.person_id = person.id
      AND daterange(membership.from_day, membership.until_day, '[)') @> ${day}::date
    WHERE person.id ${oneOf(personIds)}
  `);
}
