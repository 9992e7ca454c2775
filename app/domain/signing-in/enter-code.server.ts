import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { Actor } from "../access/actor";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { limitsFor } from "./limits";
import { networkOf } from "./network";
import type { EnterCodeOutcome } from "./outcomes";
import { countToward, uncount } from "./rate-limit.server";
import { newSession, sessions } from "./sessions.server";
import { tryCode } from "./try-code.server";

interface Entry {
  /** As `readCode` gives it. */
  code: string;
  /** The token of the browser that asked. */
  browser: string;
  /** The address the request came from. */
  ip: string;
  /** The session token the browser still carries; it is dead afterwards. */
  replaces?: string | null;
}

/** Signs in with a code; a newcomer's proven address first becomes an account. */
export async function enterCode(actor: Actor, { code, browser, ip, replaces }: Entry): Promise<EnterCodeOutcome> {
  insist(may.signIn(actor));
  const { failures } = limitsFor(env().DEMO);
  const network = await countToward(failures, networkOf(ip));
  if (!network.within) return { outcome: "too-many-failures", againAt: network.againAt };
  const end = await inTransaction((tx) => tryCode(tx, actor, { code, browser }));
  if (end.outcome !== "proven") return end;
  // This entry and the letter it answers were no failures.
  await uncount(failures, networkOf(ip), 2);
  if (replaces) await sessions.revoke(replaces);
  return { outcome: "signed-in", token: await sessions.create(end.accountId, newSession()), opened: end.opened };
}
