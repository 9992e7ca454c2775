import { createHash } from "node:crypto";

const MOST_NAMES = 250;
// A list of values makes another statement for each of its lengths.
const MOST_PARAMETERS = 20;
const names = new Map<string, string>();

/**
 * The name under which a connection keeps the plan of a statement, so that it is not planned again each time; empty for
 * what is better planned for the occasion: lists, and whatever comes once the names are used up.
 */
export function statementName({ sql, args }: { sql: string; args: readonly unknown[] }): string {
  const known = names.get(sql);
  if (known) return known;
  if (args.length > MOST_PARAMETERS || names.size >= MOST_NAMES) return "";
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 22);
  names.set(sql, name);
  return name;
}
