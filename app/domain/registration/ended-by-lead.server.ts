import type { Tx } from "~/platform/db.server";

const BY_LEAD = ["cancelled-by-lead", "moved-away", "declined"];

/** Whether the last thing that happened to a registration was that a lead ended it. */
export async function wasEndedByLead(client: Tx, registrationId: string): Promise<boolean> {
  const last = await client.registrationChange.findFirst({
    where: { registrationId },
    orderBy: { id: "desc" },
    select: { reason: true },
  });
  return last !== null && BY_LEAD.includes(last.reason);
}
