import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import { type Actor, recordedAs } from "../access/actor";
import { accountByEmail } from "../accounts/account-queries.server";
import { markAccountSeen } from "../accounts/mark-account-seen.server";
import { newcomer as newcomerShape } from "../accounts/newcomer";
import { openAccount } from "../accounts/open-account.server";
import { writeAudit } from "../audit/write-audit.server";
import { browserHash, codeHash } from "./hashes.server";
import type { Missed } from "./outcomes";
import { TRIES } from "./sign-in-code";

interface LivingCode {
  id: string;
  email: EmailAddress;
  codeHash: string;
  newcomer: unknown;
  tries: number;
}

type Proven = { outcome: "proven"; accountId: string; opened: boolean };
type Guess = { code: string; browser: string };

/** Tries a code on all living ones of its browser, in the caller's transaction. A wrong one costs each of them a try. */
export async function tryCode(tx: Tx, actor: Actor, guess: Guess): Promise<Proven | Missed> {
  const living = await takeTries(tx, guess.browser);
  const match = living.find((each) => each.codeHash === codeHash(guess.browser, guess.code));
  const account = match && (await accountOf(tx, actor, match));
  if (!match || !account) return missed(tx, guess, living);
  await tx.signInCode.update({ where: { id: match.id }, data: { usedAt: clock.now() } });
  await markAccountSeen(tx, account.accountId);
  return { outcome: "proven", ...account };
}

// The try is taken before the code is looked at: of fifty guesses at once, five are looked at.
async function takeTries(tx: Tx, browser: string): Promise<LivingCode[]> {
  return tx.$queryRaw<LivingCode[]>`
    UPDATE sign_in_code SET tries = tries + 1
    WHERE browser_hash = ${browserHash(browser)} AND used_at IS NULL AND expires_at > ${clock.now()} AND tries < ${TRIES}
    RETURNING id, email, code_hash AS "codeHash", newcomer, tries`;
}

async function accountOf(tx: Tx, actor: Actor, { email, newcomer }: LivingCode) {
  if (newcomer === null) {
    const found = await accountByEmail(tx, email);
    return found?.active ? { accountId: found.accountId, opened: false } : null;
  }
  const { accountId, active, opened } = await openAccount(tx, { email, ...newcomerShape.parse(newcomer) });
  if (opened) {
    await writeAudit(tx, recordedAs(actor), { action: "account.opened", subjectKind: "account", subjectId: accountId });
  }
  return active ? { accountId, opened } : null;
}

async function missed(tx: Tx, { code, browser }: Guess, living: LivingCode[]): Promise<Missed> {
  const asked = await tx.signInCode.findMany({
    where: { browserHash: browserHash(browser) },
    select: { codeHash: true, usedAt: true, expiresAt: true, tries: true },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  const now = clock.now();
  const own = asked.find((each) => each.codeHash === codeHash(browser, code));
  if (own?.usedAt) return { outcome: "used" };
  if (own && own.expiresAt <= now) return { outcome: "old" };
  const triesLeft = TRIES - Math.min(TRIES, ...living.map(({ tries }) => tries));
  if (triesLeft > 0) return { outcome: "wrong", triesLeft };
  const guessedOut = asked.some(({ usedAt, expiresAt, tries }) => !usedAt && expiresAt > now && tries >= TRIES);
  if (guessedOut) return { outcome: "too-many-tries" };
  return { outcome: asked.length > 0 ? "old" : "not-asked-here" };
}
