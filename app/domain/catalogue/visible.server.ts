import { Prisma } from "@db/client";
import type { CatalogueScope } from "../access/scope";

/** The offerings that exist for this scope: published, and public, for signed-in people, or with an edition one is invited to. */
export function visibleOfferings(scope: CatalogueScope, personal = personalEditions(scope)): Prisma.OfferingWhereInput {
  if (!scope.signedIn) return { state: "PUBLISHED", visibility: "PUBLIC" };
  const { ledThemeIds } = scope;
  return {
    state: "PUBLISHED",
    OR: [
      { visibility: { in: ["PUBLIC", "SIGNED_IN"] } },
      { themes: { some: { themeId: { in: ledThemeIds } } } },
      { editions: { some: { AND: [wasPublished, { OR: personal }] } } },
    ],
  };
}

/**
 * The editions that exist for this scope, cancelled ones included: who has their address must read that they are off.
 * Who holds or held a place, or teaches, keeps seeing the edition whatever becomes of its visibility.
 */
export function visibleEditions(scope: CatalogueScope, personal = personalEditions(scope)): Prisma.EditionWhereInput {
  if (!scope.signedIn) return { AND: [wasPublished, { visibility: "PUBLIC", offering: visibleOfferings(scope) }] };
  const { ledThemeIds } = scope;
  return {
    AND: [
      wasPublished,
      {
        OR: [
          { visibility: { in: ["PUBLIC", "SIGNED_IN"] }, offering: visibleOfferings(scope, personal) },
          { offering: { state: "PUBLISHED", themes: { some: { themeId: { in: ledThemeIds } } } } },
          ...personal,
        ],
      },
    ],
  };
}

/** The editions this scope may register for: of what exists for it, not what it sees only as who once had a place, or as trainer. */
export function editionsToJoin(scope: CatalogueScope): Prisma.EditionWhereInput {
  return visibleEditions(scope, invitedEditions(scope));
}

/**
 * What `visibleEditions` says, in SQL, over rows of "edition" whose offering is known to exist for this scope: for reads
 * that count and cut in the database.
 */
export function visibleAmong(scope: CatalogueScope): Prisma.Sql {
  if (!scope.signedIn) return Prisma.sql`"edition"."visibility" = 'PUBLIC'`;
  const { ledThemeIds, personId, invitedAs } = scope;
  return Prisma.sql`(
    "edition"."visibility" IN ('PUBLIC', 'SIGNED_IN')
    OR "edition"."offering_id" IN (SELECT "offering_id" FROM "offering_theme" WHERE "theme_id" = ANY(${ledThemeIds}::uuid[]))
    OR "edition"."id" IN (
      SELECT "edition_id" FROM "edition_invitation"
      WHERE "organisation_id" = ${invitedAs.organisationId}::uuid OR "audience_id" = ANY(${invitedAs.audienceIds}::uuid[])
        OR "person_id" = ${personId}::uuid
      UNION ALL SELECT "edition_id" FROM "registration" WHERE "person_id" = ${personId}::uuid
      UNION ALL SELECT "edition_id" FROM "trainer" WHERE "person_id" = ${personId}::uuid
    )
  )`;
}

const wasPublished: Prisma.EditionWhereInput = {
  OR: [{ state: "PUBLISHED" }, { state: "CANCELLED", publishedAt: { not: null } }],
};

function personalEditions(scope: CatalogueScope): Prisma.EditionWhereInput[] {
  const { personId } = scope;
  const own = personId ? [{ registrations: { some: { personId } } }, { trainers: { some: { personId } } }] : [];
  return [...invitedEditions(scope), ...own];
}

function invitedEditions({ invitedAs, personId }: CatalogueScope): Prisma.EditionWhereInput[] {
  const { organisationId, audienceIds } = invitedAs;
  return [
    ...(organisationId ? [{ invitations: { some: { organisationId } } }] : []),
    ...(audienceIds.length > 0 ? [{ invitations: { some: { audienceId: { in: audienceIds } } } }] : []),
    ...(personId ? [{ invitations: { some: { personId } } }] : []),
  ];
}
