import pino from "pino";
import { env } from "./env.server";

let logger: pino.Logger | undefined;

/** The process log: JSON lines on standard error, ids and codes only, never a name, an address or a token. */
export function log(): pino.Logger {
  logger ??= pino(
    { level: env().LOG_LEVEL, redact: { paths: ["*.email", "*.token", "*.code", "*.cookie"], censor: "[redacted]" } },
    pino.destination(2),
  );
  return logger;
}
