import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";

/** Runs what is kept about one organisation in one transaction, with a line in the log. Throws NotFound. */
export async function keepOrganisation<T>(
  actor: Visitor,
  slug: string,
  action: string,
  work: (tx: Tx, organisationId: string) => Promise<T>,
): Promise<T> {
  insist(may.keepOrganisations(actor));
  return inTransaction(async (tx) => {
    const found = isSlug(slug) ? await tx.organisation.findUnique({ where: { slug }, select: { id: true } }) : null;
    if (!found) throw new NotFound("organisation");
    const end = await work(tx, found.id);
    await writeAudit(tx, recordedAs(actor), { action, subjectKind: "organisation", subjectId: found.id });
    return end;
  });
}
