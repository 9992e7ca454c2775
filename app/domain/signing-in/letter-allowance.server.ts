import type { EmailAddress } from "~/platform/email-address";
import { env } from "~/platform/env.server";
import { limitsFor } from "./limits";
import { networkOf } from "./network";
import type { NoLetterNow } from "./outcomes";
import { countToward } from "./rate-limit.server";

/** Counts one letter to an address; it also counts as a failure of the network until its code is used. Null when it may go. */
export async function letterRefused(email: EmailAddress, ip: string): Promise<NoLetterNow | null> {
  const { letters, failures } = limitsFor(env().DEMO);
  const network = await countToward(failures, networkOf(ip));
  if (!network.within) return { outcome: "too-many-failures", againAt: network.againAt };
  const address = await countToward(letters, email);
  return address.within ? null : { outcome: "too-many-letters", againAt: address.againAt };
}
