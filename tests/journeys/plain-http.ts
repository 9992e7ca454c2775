import { type IncomingHttpHeaders, request } from "node:http";
import pg from "pg";
import { DATABASE, startPrivateCluster } from "../../app/platform/embedded-postgres.server";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { expect, type Posted } from "./journey";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  /** In pieces it goes out without its length. */
  body?: string | string[];
}

/** Asks in so many bytes, as no browser would: headers as given, redirects not followed. */
export function ask(
  origin: string,
  path: string,
  { method = "GET", headers = {}, body }: Asking = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent: false, family: 4 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole, text: whole.toString() });
      });
    });
    asking.on("error", reject);
    if (Array.isArray(body)) {
      for (const chunk of body) asking.write(chunk);
      asking.end();
    } else asking.end(body);
  });
}

/** Sends a form as our own page does. */
export function post(
  origin: string,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams(fields).toString();
  const own = {
    Origin: origin,
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(body.length),
  };
  return ask(origin, path, { method: "POST", headers: { ...own, ...headers }, body });
}

/** The Cookie header of a demo person who just signed in. */
export async function cookieOf(origin: string, key: string): Promise<string> {
  const email = demoAddress(key);
  const letters = async () => JSON.parse((await ask(origin, `/postvak.json?to=${email}`)).text) as Posted[];
  const earlier = (await letters()).length;
  const asked = await post(origin, "/inloggen", { email });
  await expect.poll(async () => (await letters()).length, { timeout: 15_000 }).toBeGreaterThan(earlier);
  const [code] = /^[A-Z0-9]{4}-[A-Z0-9]{4}$/m.exec((await letters())[0]?.text ?? "") ?? [];
  const entered = await post(origin, "/inloggen/code", { code: String(code) }, { Cookie: cookiesIn(asked) });
  if (entered.status !== 303) throw new Error(`${key} could not sign in: ${entered.status}`);
  return cookiesIn(entered);
}

function cookiesIn({ headers }: Answer): string {
  return (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ");
}

/** Runs SQL on the academy's own database. */
export async function query<T extends pg.QueryResultRow>(academy: Academy, sql: string): Promise<T[]> {
  const cluster = await startPrivateCluster(academy.dataDir, { guest: true });
  const client = new pg.Client({ connectionString: cluster.url(DATABASE) });
  await client.connect();
  const { rows } = await client.query<T>(sql).finally(() => client.end());
  return rows;
}

/** A fingerprint of every table, so that two looks tell whether anything was stored between them. */
export async function stored(academy: Academy, except: string[] = []): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    academy,
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1",
  );
  const parts = tables
    .filter(({ name }) => !except.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS print FROM "${name}" t`,
    );
  const rows = await query<{ name: string; print: string }>(academy, parts.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
