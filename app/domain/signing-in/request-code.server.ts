import { inTransaction } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import type { Actor } from "../access/actor";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { accountByEmail } from "../accounts/account-queries.server";
import { letterRefused } from "./letter-allowance.server";
import type { RequestCodeOutcome } from "./outcomes";
import { sendCode } from "./send-code.server";

interface Request {
  email: EmailAddress;
  /** The token of the browser that asks; the code works there alone. */
  browser: string;
  /** The address the request came from. */
  ip: string;
}

/** Sends a sign-in code. Whether the address has an account shows in the letter alone: the same answer for the same work. */
export async function requestCode(actor: Actor, { email, browser, ip }: Request): Promise<RequestCodeOutcome> {
  insist(may.signIn(actor));
  const refused = await letterRefused(email, ip);
  if (refused) return refused;
  await inTransaction(async (tx) => {
    const account = await accountByEmail(tx, email);
    const to = account?.active ? account : null;
    await sendCode(tx, { email, browser, to, letter: to ? "sign-in-code" : "no-account" });
  });
  return { outcome: "letter-sent" };
}
