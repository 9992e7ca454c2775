import type { Prisma } from "@db/client";
import type { Tx } from "~/platform/db.server";
import type { OwnAnswer, ReplyWords } from "./evaluation-questions";

/** The replies about these offerings, per offering apart for each edition or e-learning. */
export async function repliesOfOfferings(client: Tx, offeringIds: string[]): Promise<Map<string, ReplyWords[][]>> {
  const rows = await repliesWhere(client, { offeringId: { in: offeringIds } });
  const byOffering = [...grouped(rows, ({ offeringId }) => offeringId)];
  return new Map(byOffering.map(([id, replies]) => [id, [...grouped(replies, unitOf).values()]]));
}

/** The replies about one edition. */
export async function repliesOfEdition(client: Tx, editionId: string): Promise<ReplyWords[]> {
  return repliesWhere(client, { editionId });
}

/** How many were asked, and how many of them answered. */
export async function responseTo(client: Tx, where: Prisma.EvaluationAskWhereInput) {
  const [asked, answered] = await Promise.all([
    client.evaluationAsk.count({ where }),
    client.evaluationAsk.count({ where: { AND: [where, { answered: true }] } }),
  ]);
  return { asked, answered };
}

type StoredReply = ReplyWords & { offeringId: string; editionId: string | null };

async function repliesWhere(client: Tx, where: Prisma.ReplyWhereInput): Promise<StoredReply[]> {
  const rows = await client.reply.findMany({
    where,
    select: {
      offeringId: true,
      editionId: true,
      useful: true,
      clear: true,
      level: true,
      takeaway: true,
      better: true,
      own: true,
    },
  });
  // Written by answerEvaluation alone.
  return rows.map(({ own, ...reply }) => ({ ...reply, own: own as OwnAnswer[] }));
}

function unitOf({ editionId }: StoredReply): string {
  return editionId ?? "";
}

function grouped<T>(things: T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}
