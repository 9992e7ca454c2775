import type { Prisma } from "@db/client";
import type { CatalogueScope } from "../access/scope";

/** The offerings that exist for this scope: published, and public, for signed-in people, or with an edition one is invited to. */
export function visibleOfferings(scope: CatalogueScope): Prisma.OfferingWhereInput {
  if (!scope.signedIn) return { state: "PUBLISHED", visibility: "PUBLIC" };
  const { ledThemeIds } = scope;
  return {
    state: "PUBLISHED",
    OR: [
      { visibility: { in: ["PUBLIC", "SIGNED_IN"] } },
      { themes: { some: { themeId: { in: ledThemeIds } } } },
      { editions: { some: { AND: [wasPublished, { OR: personalEditions(scope) }] } } },
    ],
  };
}

/**
 * The editions that exist for this scope, cancelled ones included: who has their address must read that they are off.
 * Who holds or held a place, or teaches, keeps seeing the edition whatever becomes of its visibility.
 */
export function visibleEditions(scope: CatalogueScope): Prisma.EditionWhereInput {
  if (!scope.signedIn) return { AND: [wasPublished, { visibility: "PUBLIC", offering: visibleOfferings(scope) }] };
  const { ledThemeIds } = scope;
  return {
    AND: [
      wasPublished,
      {
        OR: [
          { visibility: { in: ["PUBLIC", "SIGNED_IN"] }, offering: visibleOfferings(scope) },
          { offering: { state: "PUBLISHED", themes: { some: { themeId: { in: ledThemeIds } } } } },
          ...personalEditions(scope),
        ],
      },
    ],
  };
}

const wasPublished: Prisma.EditionWhereInput = {
  OR: [{ state: "PUBLISHED" }, { state: "CANCELLED", publishedAt: { not: null } }],
};

function personalEditions({ invitedAs, personId }: CatalogueScope): Prisma.EditionWhereInput[] {
  const { organisationId, audienceIds } = invitedAs;
  return [
    ...(organisationId ? [{ invitations: { some: { organisationId } } }] : []),
    ...(audienceIds.length > 0 ? [{ invitations: { some: { audienceId: { in: audienceIds } } } }] : []),
    ...(personId
      ? [
          { invitations: { some: { personId } } },
          { registrations: { some: { personId } } },
          { trainers: { some: { personId } } },
        ]
      : []),
  ];
}
