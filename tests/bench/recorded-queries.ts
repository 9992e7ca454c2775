import { readFileSync, statSync } from "node:fs";
import pg from "pg";
import type { Query } from "./calibration-server";

/** Records the statements that the database runs while `work` does one request, with their parameters, off the server's own log. */
export async function recordQueries(url: string, logFile: string, work: () => Promise<unknown>): Promise<Query[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("ALTER SYSTEM SET log_error_verbosity = 'default'");
  await setLogging(client, "all");
  const from = statSync(logFile).size;
  await work();
  await client.query("ALTER SYSTEM RESET log_error_verbosity");
  await setLogging(client, "none");
  await client.end();
  return parse(readFileSync(logFile, "utf8").slice(from));
}

async function setLogging(client: pg.Client, what: "all" | "none"): Promise<void> {
  await client.query(`ALTER SYSTEM SET log_statement = '${what}'`);
  await client.query("SELECT pg_reload_conf()");
  // The running connections take the new setting up with their next statement after the signal.
  await client.query("SELECT pg_sleep(0.3)");
}

// A DETAIL line gives the parameters of the statement right before it, which may be one that is left out.
function parse(log: string): Query[] {
  const queries: Query[] = [];
  let latest: Query | null = null;
  for (const entry of log.split(/\n(?=\d{4}-\d{2}-\d{2} )/)) {
    const statement = /LOG: {2}(?:execute [^:]*|statement): ([\s\S]*)$/.exec(entry)?.[1];
    const parameters = /DETAIL: {2}[Pp]arameters: ([\s\S]*)$/.exec(entry)?.[1];
    if (statement !== undefined) {
      latest = isOfPage(statement) ? { text: statement.replace(/\n\t/g, "\n").trim(), values: [] } : null;
      if (latest) queries.push(latest);
    }
    if (parameters !== undefined && latest) latest.values = valuesIn(parameters);
  }
  return queries;
}

function isOfPage(statement: string): boolean {
  return /^\s*(SELECT|WITH)/i.test(statement) && !/pg_reload_conf|pg_sleep|academy\.now|"?jobs"?\./.test(statement);
}

function valuesIn(text: string): (string | null)[] {
  return [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  );
}
