import { type Edition, Prisma } from "@db/client";
import { NotFound } from "~/domain/access/refusals";
import type { CatalogueScope } from "~/domain/access/scope";
import { ask, type Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { editionsWithSurroundings, type Surroundings } from "./edition-surroundings.server";
import { editionsToJoin, visibleEditions, visibleOfferings } from "./visible.server";

/** An edition with what places and letters depend on. */
export type LockedEdition = Edition & Surroundings;

/** Where an edition is found: its id under the slug of its offering. */
export interface EditionAddress {
  slug: string;
  editionId: string;
}

/**
 * Locks an edition's row until the transaction ends and reads the edition as it then is. Whoever gives, frees or counts
 * places or changes the capacity calls this first, and locks no second edition: for two there is `lockEditions`. Throws NotFound.
 */
export async function lockEdition(tx: Tx, editionId: string): Promise<LockedEdition> {
  if (!isId(editionId)) throw new NotFound("edition");
  const lock = ask(tx, Prisma.sql`SELECT 1 AS "locked" FROM "edition" WHERE "id" = ${editionId}::uuid FOR UPDATE`);
  const [edition] = await Promise.all([readEdition(tx, editionId), lock]);
  return edition;
}

/** Locks several editions in the order of their ids, so that two who want the same never wait for each other, and reads them by id. Throws NotFound. */
export async function lockEditions(tx: Tx, editionIds: readonly string[]): Promise<Map<string, LockedEdition>> {
  if (!editionIds.every(isId)) throw new NotFound("edition");
  const ids = [...new Set(editionIds.map((id) => id.toLowerCase()))];
  await tx.$queryRaw(
    Prisma.sql`SELECT 1 AS "locked" FROM "edition" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`,
  );
  const editions = await editionsWithSurroundings(tx, ids);
  if (editions.length < ids.length) throw new NotFound("edition");
  return new Map(editions.map((edition) => [edition.id, edition]));
}

/** The edition's facts that places and letters depend on, without a lock. Throws NotFound. */
export async function readEdition(tx: Tx, editionId: string): Promise<LockedEdition> {
  const [edition] = isId(editionId) ? await editionsWithSurroundings(tx, [editionId]) : [];
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

/** Whether this scope may register for an edition; seeing it is not enough. */
export async function isInvitedTo(tx: Tx, scope: CatalogueScope, edition: LockedEdition): Promise<boolean> {
  if (scope.signedIn && isOpenToAll(edition)) return true;
  return (await tx.edition.count({ where: { AND: [{ id: edition.id }, editionsToJoin(scope)] } })) > 0;
}

// What `editionsToJoin` says of everyone who is signed in, without asking: most editions are of this kind.
function isOpenToAll({ state, visibility, offering }: LockedEdition): boolean {
  const published = state === "PUBLISHED" && offering.state === "PUBLISHED";
  return published && visibility !== "INVITED" && offering.visibility !== "INVITED";
}
