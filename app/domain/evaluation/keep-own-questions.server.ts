import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { offeringOfLead } from "~/domain/catalogue/offering-requests.server";
import { inTransaction, type Tx } from "~/platform/db.server";

type About = { slug: string } | { editionId: string };

/** Keeps the questions that a lead adds to an offering, or to one edition instead. Who answered already answered the old ones. Throws NotFound. */
export async function keepOwnQuestions(actor: Visitor, about: About, questions: string[]): Promise<void> {
  await inTransaction(async (tx) => {
    const { offeringId, editionId } = await inScope(tx, actor, about);
    const found = await tx.evaluationForm.findFirst({ where: { offeringId, editionId }, select: { id: true } });
    if (found) await tx.evaluationForm.update({ where: { id: found.id }, data: { questions } });
    else await tx.evaluationForm.create({ data: { offeringId, editionId, questions } });
    const subject = { subjectKind: editionId ? "edition" : "offering", subjectId: editionId ?? offeringId };
    const codes = { questions: questions.length };
    await writeAudit(tx, recordedAs(actor), { action: "evaluation.questions-kept", ...subject, codes });
  });
}

/** Locks what the questions are about, so that two who keep them at once make one row. */
async function inScope(
  tx: Tx,
  actor: Visitor,
  about: About,
): Promise<{ offeringId: string; editionId: string | null }> {
  if ("editionId" in about) {
    insist(may.planEditions(actor, await editionStaff(tx, workScope(actor), about.editionId)));
    const { id, offeringId } = await lockEdition(tx, about.editionId);
    return { offeringId, editionId: id };
  }
  const { id, themeIds } = await offeringOfLead(tx, actor, about.slug);
  insist(may.planOfferings(actor, { themeIds }));
  await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return { offeringId: id, editionId: null };
}
