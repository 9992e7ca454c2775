import { db } from "~/platform/db.server";

/** Each participant that was merged by `end` (a UTC instant, and not undone by then), with the one they are in the end. */
export async function mergesStanding(end: Date): Promise<Map<string, string>> {
  const merges = await db.merge.findMany({
    where: { mergedAt: { lt: end }, OR: [{ undoneAt: null }, { undoneAt: { gte: end } }] },
    select: { fromParticipant: true, intoParticipant: true },
  });
  const into = new Map(merges.map(({ fromParticipant, intoParticipant }) => [fromParticipant, intoParticipant]));
  return new Map([...into.keys()].map((participant) => [participant, lastOf(into, participant)]));
}

function lastOf(into: ReadonlyMap<string, string>, participant: string): string {
  const passed = new Set([participant]);
  let last = participant;
  for (let step = into.get(last); step !== undefined && !passed.has(step); step = into.get(step)) {
    passed.add(step);
    last = step;
  }
  return last;
}
