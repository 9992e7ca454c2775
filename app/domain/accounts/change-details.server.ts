import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";

interface Details {
  name: string;
  /** Empty when they would rather not say. */
  jobTitle: string;
  /** Slugs; one that is not, or no longer, in the managed list is passed over. */
  audiences: string[];
  /** Whether they agree to be invited for what fits them. */
  invitable: boolean;
  /** Whether they want to be reminded of an e-learning they left unfinished. */
  nudged: boolean;
}

/** Changes what a person says about themselves. The log keeps which parts changed, never the words. */
export async function changeDetails(actor: Visitor, details: Details): Promise<void> {
  insist(may.changeOwnDetails(actor));
  await inTransaction(async (tx) => {
    const { personId } = actor;
    const before = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { name: true, jobTitle: true, invitableFrom: true, nudgesStoppedAt: true },
    });
    const { name, invitable, nudged } = details;
    const jobTitle = details.jobTitle || null;
    const invitableFrom = invitable ? (before.invitableFrom ?? clock.now()) : null;
    const nudgesStoppedAt = nudged ? null : (before.nudgesStoppedAt ?? clock.now());
    await tx.person.update({ where: { id: personId }, data: { name, jobTitle, invitableFrom, nudgesStoppedAt } });
    const codes = {
      name: name !== before.name,
      jobTitle: jobTitle !== before.jobTitle,
      audiences: await changeAudiences(tx, personId, details.audiences),
      invitable: invitable !== (before.invitableFrom !== null),
      nudged: nudged !== (before.nudgesStoppedAt === null),
    };
    if (Object.values(codes).some(Boolean)) {
      const line = { action: "details.changed", subjectKind: "person", subjectId: personId, codes };
      await writeAudit(tx, recordedAs(actor), line);
    }
  });
}

/** Gives a person these audiences of the list, and no others that one can choose; says whether anything changed. */
async function changeAudiences(tx: Tx, personId: string, slugs: string[]): Promise<boolean> {
  const chosen = await tx.audience.findMany({ where: { slug: { in: slugs }, archivedAt: null }, select: { id: true } });
  const ids = chosen.map(({ id }) => id);
  const gone = await tx.personAudience.deleteMany({
    where: { personId, audienceId: { notIn: ids }, audience: { archivedAt: null } },
  });
  const data = ids.map((audienceId) => ({ personId, audienceId }));
  const added = await tx.personAudience.createMany({ data, skipDuplicates: true });
  return gone.count + added.count > 0;
}
