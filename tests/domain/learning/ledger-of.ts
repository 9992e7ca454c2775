import { db } from "~/platform/db.server";

/** What the ledger holds of one offering, in the order it was written. */
export function ledgerOf(slug: string) {
  return db.offering
    .findUniqueOrThrow({ where: { slug }, select: { id: true } })
    .then(({ id }) => db.participation.findMany({ where: { offeringId: id }, orderBy: { id: "asc" } }));
}
