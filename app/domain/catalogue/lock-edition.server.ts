import { Prisma } from "@db/client";
import { NotFound } from "~/domain/access/refusals";
import type { CatalogueScope } from "~/domain/access/scope";
import type { Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { visibleEditions, visibleOfferings } from "./visible.server";

export type LockedEdition = Awaited<ReturnType<typeof readEdition>>;

/** Where an edition is found: its id under the slug of its offering. */
export interface EditionAddress {
  slug: string;
  editionId: string;
}

/**
 * Locks an edition's row until the transaction ends and reads the edition as it then is. Whoever gives, frees or counts
 * places or changes the capacity calls this first, and locks no second edition. Throws NotFound.
 */
export async function lockEdition(tx: Tx, editionId: string): Promise<LockedEdition> {
  if (!isId(editionId)) throw new NotFound("edition");
  await tx.$queryRaw(Prisma.sql`SELECT 1 AS "locked" FROM "edition" WHERE "id" = ${editionId}::uuid FOR UPDATE`);
  return readEdition(tx, editionId);
}

/** The edition's facts that places and letters depend on, without a lock. Throws NotFound. */
export async function readEdition(tx: Tx, editionId: string) {
  const edition = await tx.edition.findUnique({
    where: { id: editionId },
    include: {
      offering: { select: { slug: true, title: true, contactName: true, contactEmail: true } },
      meetings: { where: { cancelledAt: null }, orderBy: { startsAt: "asc" } },
      venue: true,
      trainers: { select: { name: true }, orderBy: { name: "asc" } },
    },
  });
  if (!edition) throw new NotFound("edition");
  return edition;
}

/** Throws NotFound unless the edition exists for this scope under this slug; a draft does for whom its offering exists. */
export async function insistInSight(tx: Tx, scope: CatalogueScope, edition: LockedEdition, slug: string) {
  const { id, offering, offeringId, state } = edition;
  if (offering.slug !== slug) throw new NotFound("edition");
  const found =
    state === "DRAFT"
      ? await tx.offering.count({ where: { AND: [{ id: offeringId }, visibleOfferings(scope)] } })
      : await tx.edition.count({ where: { AND: [{ id }, visibleEditions(scope)] } });
  if (found === 0) throw new NotFound("edition");
}
