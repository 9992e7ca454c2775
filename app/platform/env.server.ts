import { resolve } from "node:path";
import { StartError } from "./start-error";
import { z } from "./zod";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
const yesNo = z.enum(["0", "1"]).transform((value) => value === "1");
const address = (...protocols: string[]) =>
  z.string().refine((value) => protocols.some((each) => value.startsWith(`${each}//`)) && URL.canParse(value), {
    message: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });
const hasHost = (value: string) => URL.parse(value)?.hostname !== "";
const isBare = (value: string) => URL.parse(value)?.href === `${URL.parse(value)?.origin}/`;

const schema = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  APP_URL: address("http:", "https:").refine(isBare, "must end after the host and port, without a path").optional(),
  DATABASE_URL: address("postgresql:", "postgres:").optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  SMTP_URL: address("smtp:", "smtps:").refine(hasHost, "must name a host").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/, "must be a plain e-mail address")
    .default("academie@nhveilig.example"),
  SECRET_KEY: z.string().min(32, "must have at least 32 characters").optional(),
  DEMO: yesNo.optional(),
  NOW: z.string().datetime({ offset: true, message: "must be a moment such as 2026-07-15T09:00:00Z" }).optional(),
  TRUST_PROXY: whole(0, 10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

type Environment = ReturnType<typeof readEnvironment>;

/** The settings of the process, checked; throws a StartError that names the variable which is wrong. What sends no letters needs no mail server. */
export function readEnvironment(source: Record<string, string | undefined>, { sendsLetters = true } = {}) {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const env = parsed.data;
  const loopback = LOOPBACK.has(env.HOST);
  const demo = env.DEMO ?? (env.DATABASE_URL === undefined && loopback);
  if (env.DATABASE_URL && !env.SECRET_KEY) throw new StartError("SECRET_KEY: required together with DATABASE_URL");
  if (sendsLetters && !demo && !env.SMTP_URL)
    throw new StartError("SMTP_URL: required outside the demo (DEMO=1 starts the demo)");
  if (env.NOW && !(demo && loopback)) throw new StartError("NOW: only allowed in the demo on a loopback HOST");
  return { ...env, DEMO: demo, DATA_DIR: resolve(env.DATA_DIR), LOOPBACK: loopback };
}

let current: Environment | undefined;

/** The checked settings of this process, read once. */
export function env(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}

/** Reads the settings for an operator's command, which sends no letters. */
export function readCommandEnvironment(): Environment {
  current ??= readEnvironment(process.env, { sendsLetters: false });
  return current;
}
