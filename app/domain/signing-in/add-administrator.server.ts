import { inTransaction } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { type Actor, recordedAs } from "../access/actor";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { accountByEmail } from "../accounts/account-queries.server";
import { openAccount } from "../accounts/open-account.server";
import { writeAudit } from "../audit/write-audit.server";
import { raiseRights } from "./raise-rights.server";

interface NewAdministrator {
  email: EmailAddress;
  /** Needed when there is no account at this address yet; otherwise the account keeps its own. */
  name: string | null;
}

/** What became of it; "name-missing" and "deactivated" changed nothing. */
export type AdministratorOutcome = "added" | "added-with-account" | "already" | "name-missing" | "deactivated";

/** Makes the owner of an address an administrator, opening an account where there is none. */
export async function addAdministrator(
  actor: Actor,
  { email, name }: NewAdministrator,
): Promise<{ outcome: AdministratorOutcome }> {
  insist(may.grantRoles(actor));
  return inTransaction(async (tx) => {
    const found = await accountByEmail(tx, email);
    if (found && !found.active) return { outcome: "deactivated" };
    if (!found && !name) return { outcome: "name-missing" };
    const account = await openAccount(tx, { email, name: name ?? "", jobTitle: null, employment: null });
    if (account.opened) {
      const opened = { action: "account.opened", subjectKind: "account", subjectId: account.accountId };
      await writeAudit(tx, recordedAs(actor), opened);
    }
    const raised = await raiseRights(tx, actor, { accountId: account.accountId, role: "ADMINISTRATOR" });
    if (!raised) return { outcome: "already" };
    return { outcome: account.opened ? "added-with-account" : "added" };
  });
}
