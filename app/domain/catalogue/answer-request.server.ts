import { type Actor, recordedAs } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { queueLetter } from "~/domain/outbox/queue-letter.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { offeringOfLead } from "./offering-requests.server";

/** Answers a request for an offering: its letter goes and the request is closed. An answered one keeps its answer. Throws NotFound. */
export async function answerRequest(
  actor: Actor,
  { slug, requestId, answer }: { slug: string; requestId: string; answer: string },
): Promise<"answered" | "answered-before"> {
  return inTransaction(async (tx) => {
    const offering = await offeringOfLead(tx, actor, slug);
    insist(may.planOfferings(actor, offering));
    const [request] = await tx.offeringRequest.updateManyAndReturn({
      where: { id: requestId, offeringId: offering.id, answeredAt: null },
      data: { answer, answeredAt: clock.now() },
      select: { id: true, personId: true },
    });
    if (!request) return answeredBefore(tx, offering.id, requestId);
    await writeAudit(tx, recordedAs(actor), {
      action: "request.answered",
      subjectKind: "request",
      subjectId: requestId,
    });
    const { title: offeringTitle, contactName, contactEmail } = offering;
    const facts = { slug, offeringTitle, answer, contactName, contactEmail };
    await tell(tx, request, { kind: "request-answered", facts });
    return "answered";
  });
}

async function answeredBefore(tx: Tx, offeringId: string, id: string): Promise<"answered-before"> {
  if ((await tx.offeringRequest.count({ where: { id, offeringId } })) === 0) throw new NotFound("request");
  return "answered-before";
}

type Letter = Parameters<typeof queueLetter>[1]["letter"];

async function tell(tx: Tx, { id, personId }: { id: string; personId: string }, letter: Letter): Promise<void> {
  const { name, email, account } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, email: true, account: { select: { email: true } } },
  });
  const address = account?.email ?? email;
  if (!address) return;
  await queueLetter(tx, { key: `request-answered:${id}`, letter, to: { address, name, personId } });
}
