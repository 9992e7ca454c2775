import { inTransaction } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import type { Actor } from "../access/actor";
import { insist } from "../access/insist";
import { may } from "../access/may";
import { accountByEmail } from "../accounts/account-queries.server";
import { type EmploymentAnswers, employmentOf } from "../accounts/employment";
import { listedEmployers } from "../organisations/listed-employers.server";
import { letterRefused } from "./letter-allowance.server";
import type { RequestAccountOutcome } from "./outcomes";
import { sendCode } from "./send-code.server";

interface Request extends EmploymentAnswers {
  name: string;
  email: EmailAddress;
  jobTitle?: string;
  /** The token of the browser that asks; the code works there alone. */
  browser: string;
  /** The address the request came from. */
  ip: string;
}

/** Asks for an account: the code that proves the address opens it. An address that has one gets an ordinary sign-in code, and the same answer. */
export async function requestAccount(
  actor: Actor,
  { name, email, jobTitle = "", browser, ip, ...answers }: Request,
): Promise<RequestAccountOutcome> {
  insist(may.signIn(actor));
  const employment = employmentOf(answers, await listedEmployers());
  if (!employment) return { outcome: "employment-unclear" };
  const refused = await letterRefused(email, ip);
  if (refused) return refused;
  await inTransaction(async (tx) => {
    const found = await accountByEmail(tx, email);
    if (!found) {
      const newcomer = { name, jobTitle: jobTitle || null, employment };
      return sendCode(tx, { email, browser, to: null, letter: "account-code", newcomer });
    }
    const to = found.active ? found : null;
    return sendCode(tx, { email, browser, to, letter: to ? "sign-in-code" : "no-account" });
  });
  return { outcome: "letter-sent" };
}
