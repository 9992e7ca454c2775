import { Prisma } from "@db/client";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import type { Grant, Visitor } from "../access/actor";

/** The visitor behind an account with the rights it has at this moment; null when it is gone or deactivated. */
export async function visitorOfAccount(accountId: string): Promise<Visitor | null> {
  const [found] = await db.$queryRaw<Found[]>(visitorQuery(Prisma.sql`account.id = ${accountId}::uuid`));
  return found ? { kind: "visitor", ...found } : null;
}

/** The visitors that these people are when they come in now; who has no account, or none any more, is left out. */
export async function visitorsOfPeople(tx: Tx, personIds: string[]): Promise<Visitor[]> {
  const found = await tx.$queryRaw<Found[]>(visitorQuery(Prisma.sql`account.person_id = ANY(${personIds}::uuid[])`));
  return found.map((each) => ({ kind: "visitor", ...each }));
}

type Found = Omit<Visitor, "kind"> & { grants: Grant[] };

// Every page of a signed-in visitor asks this: one round trip for what model queries need four for.
function visitorQuery(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT account.id AS "accountId", person.id AS "personId", person.name, account.email, membership.organisation_id AS "organisationId",
      membership.employer_name AS "employerName",
      membership.confirmed_at IS NOT NULL OR EXISTS (
        SELECT 1 FROM mail_domain
        WHERE mail_domain.organisation_id = membership.organisation_id AND domain = split_part(account.email, '@', 2)
      ) AS "employerProven",
      COALESCE((
        SELECT json_agg(audience_id ORDER BY audience_id) FROM person_audience WHERE person_id = person.id
      ), '[]') AS "audienceIds",
      COALESCE((
        SELECT json_agg(json_build_object(
          'role', role, 'themeId', theme_id, 'organisationId', organisation_id
        ) ORDER BY granted_at, id)
        FROM role_grant WHERE account_id = account.id
      ), '[]') AS grants
    FROM account
    JOIN person ON person.id = account.person_id
    LEFT JOIN membership ON membership.person_id = person.id
      AND daterange(membership.from_day, membership.until_day, '[)') @> ${dayOf(clock.now())}::date
    WHERE ${which} AND account.deactivated_at IS NULL`;
}
