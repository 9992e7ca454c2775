import pino from "pino";
import { env } from "./env.server";

const ADDRESS = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

let logger: pino.Logger | undefined;

/** The process log: JSON lines on standard error, ids and codes only, never a name, an address or a token. */
export function log(): pino.Logger {
  logger ??= pino(
    {
      level: env().LOG_LEVEL,
      redact: { paths: ["*.email", "*.token", "*.code", "*.cookie"], censor: "[redacted]" },
      serializers: { err: describedError },
    },
    pino.destination(2),
  );
  return logger;
}

/** What the log keeps of an error: what it is and where it was; libraries quote what they were given, addresses included. */
export function describedError(error: unknown) {
  if (!(error instanceof Error)) return { message: withoutAddresses(String(error)) };
  const { name, message, stack } = error;
  return { name, reason: codeOf(error), message: withoutAddresses(message), stack: withoutAddresses(stack ?? "") };
}

function codeOf(error: Error): string | undefined {
  return "code" in error ? String(error.code) : undefined;
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "[address]");
}
