import { randomInt } from "node:crypto";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import type { Newcomer } from "../accounts/newcomer";
import { queueLetter } from "../outbox/queue-letter.server";
import { browserHash, codeHash } from "./hashes.server";
import { CODE_MINUTES, makeCode } from "./sign-in-code";

interface NewCode {
  email: EmailAddress;
  /** The token of the browser that asks. */
  browser: string;
  letter: "sign-in-code" | "account-code" | "no-account";
  /** The account's person and name; what an unproven newcomer calls themselves stands in no letter. */
  to: { personId: string; name: string } | null;
  newcomer?: Newcomer;
}

/** Makes a code and queues its letter. An address without account gets a code that nobody is told, so that guessing at it looks the same. */
export async function sendCode(tx: Tx, { email, browser, letter, to, newcomer }: NewCode): Promise<void> {
  const now = clock.now();
  const code = makeCode((n) => randomInt(n));
  const { id } = await tx.signInCode.create({
    data: {
      email,
      codeHash: codeHash(browser, code),
      browserHash: browserHash(browser),
      newcomer,
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    },
    select: { id: true },
  });
  await queueLetter(tx, {
    key: `sign-in-code:${id}`,
    letter:
      letter === "no-account" ? { kind: letter, facts: {} } : { kind: letter, facts: { code, minutes: CODE_MINUTES } },
    to: { address: email, name: to?.name ?? "", personId: to?.personId ?? null },
    subject: { kind: "sign-in-code", id },
  });
}
