import { createHash } from "node:crypto";

const MOST_NAMES = 600;
const MOST_COUNTED = 5_000;
/** A plan is kept once a statement has shown that it comes back. */
const USES = 5;
/** A list of values makes another statement for each of its lengths. */
const LIST = /\(\$\d+,\$\d+/;

const names = new Map<string, string>();
const uses = new Map<string, number>();

/**
 * The name under which a connection keeps the plan of a statement, so that it is not planned again each time; empty for
 * what is better planned for the occasion: what is rare, lists, and whatever comes once the names are used up.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES || LIST.test(sql)) return "";
  if (uses.size >= MOST_COUNTED) uses.clear();
  const used = (uses.get(sql) ?? 0) + 1;
  uses.set(sql, used);
  if (used < USES) return "";
  uses.delete(sql);
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 22);
  names.set(sql, name);
  return name;
}
