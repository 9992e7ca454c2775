/** A start that cannot succeed: one line for the operator, exit code 1, nothing changed. */
export class StartError extends Error {
  override name = "StartError";
}

/** What the system refused to do with a thing that a variable names, as one line. */
export function startError(variable: string, thing: string, error: unknown): StartError {
  if (error instanceof StartError) return error;
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  return new StartError(`${variable}: ${thing} (${(!syscall && message.split("\n")[0]) || code})`);
}
