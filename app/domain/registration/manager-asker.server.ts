import type { Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { type ManagerAddressProblem, managerAddressProblem } from "./manager-address";

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 5;

/** What is wrong with the address someone gives of their manager, held against the mail domains of where they work and how often they had one mailed; null when it will do. */
export async function managerProblemOf(tx: Tx, actor: Visitor, typed: string): Promise<ManagerAddressProblem | null> {
  const { organisationId, email: ownEmail } = actor;
  const rows = organisationId ? await tx.mailDomain.findMany({ where: { organisationId } }) : [];
  const problem = managerAddressProblem(typed, { ownEmail, domains: rows.map(({ domain }) => domain) });
  if (problem) return problem;
  const since = new Date(clock.now().getTime() - HOUR_MS);
  const asked = { askedAt: { gt: since }, registration: { personId: actor.personId } };
  return (await tx.managerApproval.count({ where: asked })) < MOST_AN_HOUR ? null : "too-often";
}
