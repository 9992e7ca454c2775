const LOCK_TIMEOUT = "55P03";
const CONFLICTS = ["P2034", "40001", "40P01"];

const AWAY = {
  codes: ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"],
  kinds: ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
  states: ["57P01", "57P02", "57P03", "53100", "53300", "08006", LOCK_TIMEOUT],
  // Prisma wraps what the connection said in words of its own, so these can stand anywhere.
  words:
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|ECONNRESET|ECONNREFUSED|EPIPE|terminating connection|server closed the connection|database system is (starting up|shutting down|in recovery)/,
};

/** Whether an error says that the database is away or has no time or room, and not that something is wrong with what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = Object(error) as Record<string, unknown>;
  return (
    AWAY.codes.includes(String(code)) ||
    AWAY.kinds.includes(String(driverCause(error).kind)) ||
    AWAY.states.includes(stateOf(error)) ||
    AWAY.words.test(String(message))
  );
}

/** Whether someone else held a row for so long that the wait was given up; nothing was done. */
export function isLockTimeout(error: unknown): boolean {
  return stateOf(error) === LOCK_TIMEOUT;
}

/** Whether the database gave this transaction up for another one; it can begin again. */
export function isWriteConflict(error: unknown): boolean {
  return driverCause(error).kind === "TransactionWriteConflict" || CONFLICTS.includes(stateOf(error));
}

/** What PostgreSQL calls it, as the client wraps it or as the connection gave it. */
function stateOf(error: unknown): string {
  return String(driverCause(error).originalCode ?? Object(error).code);
}

function driverCause(error: unknown): Record<string, unknown> {
  const { cause, meta } = Object(error) as Record<string, unknown>;
  return Object(cause ?? Object(Object(meta).driverAdapterError).cause) as Record<string, unknown>;
}
