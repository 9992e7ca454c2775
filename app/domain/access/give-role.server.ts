import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** A role for an account: a theme lead leads one theme, a coordinator coordinates one organisation. */
export type RoleOfAccount = { accountId: string } & (
  | { role: "THEME_LEAD"; themeId: string }
  | { role: "COORDINATOR"; organisationId: string }
  | { role: "TRAINER" | "MANAGEMENT" | "ADMINISTRATOR" }
);

/** Writes a role into the caller's transaction; false when the account had it already. */
export async function giveRole(tx: Tx, grant: RoleOfAccount): Promise<boolean> {
  const data = [{ ...grant, grantedAt: clock.now() }];
  const { count } = await tx.roleGrant.createMany({ data, skipDuplicates: true });
  return count === 1;
}
