import { inTransaction } from "~/platform/db.server";
import type { Actor } from "../access/actor";
import type { RoleOfAccount } from "../access/give-role.server";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { NotFound } from "../access/refusals";
import { raiseRights } from "./raise-rights.server";

/** Gives an account a role. */
export async function grantRole(actor: Actor, grant: RoleOfAccount): Promise<{ outcome: "granted" | "already" }> {
  insist(may.grantRoles(actor));
  return inTransaction(async (tx) => {
    if (!(await tx.account.findUnique({ where: { id: grant.accountId } }))) throw new NotFound("account");
    return { outcome: (await raiseRights(tx, actor, grant)) ? "granted" : "already" };
  });
}
