/** A start that cannot succeed: one line for the operator, exit code 1, nothing changed. */
export class StartError extends Error {
  override name = "StartError";
}
