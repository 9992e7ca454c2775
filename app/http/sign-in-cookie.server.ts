import { randomBytes } from "node:crypto";
import { z } from "~/platform/zod";
import { cookieHeader, forgetCookie, readCookie, sealed, unsealed } from "./cookies.server";
import { wayBack } from "./way-back";

const NAME = "aanmelding";
const HOUR_SECONDS = 3600;

const shape = z.object({
  /** The token that codes are bound to. */
  browser: z.string(),
  /** Where the letter went. */
  email: z.string(),
  back: z.string().nullable(),
});

/** What a browser remembers between asking for a code and entering it. */
type SignInStep = z.infer<typeof shape>;

/** The step this browser is at; null when it asked for no code in the past hour. */
export function readSignInStep(request: Request): SignInStep | null {
  const text = unsealed(readCookie(request, NAME));
  const step = text ? shape.safeParse(JSON.parse(text)).data : undefined;
  return step ? { ...step, back: wayBack(step.back) } : null;
}

/** The step after asking for a code: the same browser, so that an older code stays valid. */
export function nextSignInStep(request: Request, email: string, back: string | null): SignInStep {
  const browser = readSignInStep(request)?.browser ?? randomBytes(24).toString("base64url");
  return { browser, email, back };
}

export function signInStepCookie(step: SignInStep): string {
  return cookieHeader(NAME, sealed(JSON.stringify(step)), HOUR_SECONDS);
}

export function forgetSignInStep(): string {
  return forgetCookie(NAME);
}
