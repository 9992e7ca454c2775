import type { Visitor } from "~/domain/access/actor";
import type { Tx } from "~/platform/db.server";
import { type ManagerAddressProblem, managerAddressProblem } from "./manager-address";

/** What is wrong with the address someone gives of their manager, held against the mail domains of where they work; null when it will do. */
export async function managerProblemOf(tx: Tx, actor: Visitor, typed: string): Promise<ManagerAddressProblem | null> {
  const { organisationId, email: ownEmail } = actor;
  const rows = organisationId ? await tx.mailDomain.findMany({ where: { organisationId } }) : [];
  return managerAddressProblem(typed, { ownEmail, domains: rows.map(({ domain }) => domain) });
}
