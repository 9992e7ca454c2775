import { clock } from "~/platform/clock";
import type { Visitor } from "../access/actor";
import { visitorOfAccount } from "../accounts/visitor-of-account.server";
import { sessionEnd } from "./session-lifetime";
import { sessions } from "./sessions.server";

/** Who holds this session token, with rights computed from today's roles and membership; null when signed out or deactivated. */
export async function signedInVisitor(token: string): Promise<Visitor | null> {
  const session = await sessions.read(token);
  const visitor = session && (await visitorOfAccount(session.accountId));
  if (!visitor) return null;
  if (clock.now() < sessionEnd(session, visitor.grants.length > 0)) return visitor;
  await sessions.revoke(token);
  return null;
}
