import type { Actor } from "../access/actor";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { sessions } from "./sessions.server";

/** Ends the session of a token; who holds it may end it, and one that is over already is no error. */
export async function signOut(actor: Actor, { token }: { token: string | null }): Promise<void> {
  insist(may.signOut(actor));
  if (token) await sessions.revoke(token);
}
