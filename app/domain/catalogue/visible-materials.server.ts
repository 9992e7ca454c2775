import type { Prisma } from "@db/client";
import { type Actor, hasRole } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { visibleOfferings } from "./visible.server";

/**
 * The materials that exist for this actor: of offerings they can see by the material's own visibility; all of them for who
 * has or had a place in it, began it, teaches it or leads one of its themes.
 */
export function visibleMaterials(actor: Actor): Prisma.MaterialWhereInput {
  const scope = catalogueScope(actor);
  const seen: Prisma.MaterialWhereInput = {
    offering: visibleOfferings(scope),
    visibility: { in: scope.signedIn ? ["PUBLIC", "SIGNED_IN"] : ["PUBLIC"] },
  };
  return { archivedAt: null, OR: [seen, ...closer(actor).map((offering) => ({ offering }))] };
}

/** The pictures that exist for this actor: those of offerings they can see or work on. */
export function visiblePictures(actor: Actor): Prisma.OfferingWhereInput {
  return { OR: [visibleOfferings(catalogueScope(actor)), ...worksOn(actor)] };
}

/** The offerings someone leads: they see them as they will be, before they are published too. */
export function worksOn(actor: Actor): Prisma.OfferingWhereInput[] {
  const { ledThemeIds } = catalogueScope(actor);
  if (hasRole(actor, "ADMINISTRATOR")) return [everyOne];
  return ledThemeIds.length > 0 ? [{ themes: { some: { themeId: { in: ledThemeIds } } } }] : [];
}

// Within an OR Prisma drops a condition without words.
const everyOne: Prisma.OfferingWhereInput = { slug: { not: "" } };

function closer(actor: Actor): Prisma.OfferingWhereInput[] {
  const { personId } = catalogueScope(actor);
  if (!personId) return [];
  return [
    { editions: { some: { registrations: { some: { personId, state: "CONFIRMED" } } } } },
    { editions: { some: { trainers: { some: { personId } } } } },
    { progress: { some: { personId } } },
    ...worksOn(actor),
  ];
}
