import type { Tx } from "~/platform/db.server";
import { type Actor, recordedAs } from "../access/actor";
import { giveRole, type RoleOfAccount } from "../access/give-role.server";
import { writeAudit } from "../audit/write-audit.server";

/** Gives a role in the caller's transaction and ends the account's sessions: no token from before carries the new rights. False when it had the role. */
export async function raiseRights(tx: Tx, actor: Actor, grant: RoleOfAccount): Promise<boolean> {
  if (!(await giveRole(tx, grant))) return false;
  const { accountId, ...codes } = grant;
  await tx.session.deleteMany({ where: { accountId } });
  await writeAudit(tx, recordedAs(actor), {
    action: "role.granted",
    subjectKind: "account",
    subjectId: accountId,
    codes,
  });
  return true;
}
