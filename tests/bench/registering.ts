import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Visitor } from "~/domain/access/actor";
import { registerForEdition } from "~/domain/registration/register.server";
import { median, paceOf } from "./load";
import { copyOf, type SameRow, sampleRows } from "./same-rows";
import { sized } from "./size";

const CONNECTIONS = 10;
const ROUNDS = sized(7, 1);
const EDITIONS = sized(50, 5);
const CAPACITY = 20;
const PEOPLE = sized(300, 40);
const HOUR_MS = 3_600_000;

/** How many a second: through the academy's verb, and by the least that any could do: the same rows under the same lock. */
export interface Pace {
  academy: number;
  bare: number;
}

interface Scene {
  people: Visitor[];
  editions: { id: string; slug: string }[];
}

/** Measures registering for one edition that everybody wants and for fifty, half of the rounds' people each way, interleaved; medians. */
export async function benchRegistering(databaseUrl: string): Promise<Record<"contested" | "spread", Pace>> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const contested = await rounds(pool, 1);
  const spread = await rounds(pool, EDITIONS);
  await pool.end();
  return { contested, spread };
}

// The first round is not counted: it makes connections and plans, and leaves the rows that the bare writer writes alike.
async function rounds(pool: pg.Pool, editions: number): Promise<Pace> {
  const academy: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const scene = await prepare(pool, editions);
    academy.push(await pace(scene, (person, { id, slug }) => registerForEdition(person, { slug, editionId: id })));
    const rows = await sampleRows(pool, scene.editions[0]?.id ?? "");
    const again = await prepare(pool, editions);
    bare.push(await pace(again, (person, { id }) => insertBare(pool, rows, person, id)));
  }
  return { academy: median(academy.slice(1)), bare: median(bare.slice(1)) };
}

/** How many a second ten callers get done, each person at their edition. */
function pace(
  { people, editions }: Scene,
  work: (person: Visitor, edition: { id: string; slug: string }) => Promise<unknown>,
): Promise<number> {
  const tasks = people.map((person, index) => ({ person, edition: editions[index % editions.length] }));
  return paceOf(tasks, async ({ person, edition }) => edition && work(person, edition));
}

/** The least there is to do for a registration: lock, count, and the rows that the academy writes, column by column. */
async function insertBare(pool: pg.Pool, rows: SameRow[], { personId, name, email }: Visitor, editionId: string) {
  const client = await pool.connect();
  const [registration, letter] = [randomUUID(), randomUUID()];
  await client.query("BEGIN");
  await client.query("SELECT capacity FROM edition WHERE id = $1 FOR UPDATE", [editionId]);
  const taken = await client.query(
    "SELECT count(*) FROM registration WHERE edition_id = $1 AND state IN ('CONFIRMED', 'OFFERED')",
    [editionId],
  );
  const state = Number(taken.rows[0]?.count) < CAPACITY ? "CONFIRMED" : "WAITING";
  const own: Record<string, Record<string, unknown>> = {
    registration: { id: registration, edition_id: editionId, person_id: personId, state },
    registration_change: { registration_id: registration, edition_id: editionId, to_state: state },
    letter: {
      id: letter,
      key: letter,
      person_id: personId,
      to_address: email,
      to_name: name,
      subject_id: registration,
    },
    "jobs.job_common": { id: randomUUID(), data: JSON.stringify({ id: letter }) },
  };
  for (const row of rows) await client.query(...copyOf(row, own[row.table] ?? {}));
  await client.query("COMMIT");
  client.release();
}

async function prepare(pool: pg.Pool, count: number): Promise<Scene> {
  const offering = await pool.query(
    "SELECT id, slug FROM offering WHERE state = 'PUBLISHED' AND kind = 'TRAINING' ORDER BY slug LIMIT 1",
  );
  const { id: offeringId, slug } = offering.rows[0];
  const editions = Array.from({ length: count }, () => ({ id: randomUUID(), slug }));
  const start = Date.now() + 5000 * HOUR_MS;
  for (const [index, { id }] of editions.entries()) {
    await pool.query(
      "INSERT INTO edition (id, offering_id, title, state, capacity) VALUES ($1, $2, 'Drukte', 'DRAFT', $3)",
      [id, offeringId, CAPACITY],
    );
    await pool.query("INSERT INTO meeting (id, edition_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)", [
      randomUUID(),
      id,
      new Date(start + index * 3 * HOUR_MS),
      new Date(start + (index * 3 + 2) * HOUR_MS),
    ]);
    await pool.query("UPDATE edition SET state = 'PUBLISHED', published_at = $2 WHERE id = $1", [id, new Date()]);
  }
  const people = await newPeople(pool, PEOPLE);
  // What the database does by itself within minutes: a table grows faster here than it counts.
  await pool.query("ANALYZE");
  return { people, editions };
}

/** People with an account, so many, as the actors they are. */
export async function newPeople(pool: pg.Pool, count: number): Promise<Visitor[]> {
  const people = Array.from({ length: count }, () => visitor());
  const columns = [people.map(({ personId }) => personId), people.map(({ accountId }) => accountId)];
  const emails = people.map(({ email }) => email);
  await pool.query("INSERT INTO person (id, name, created_at) SELECT unnest($1::uuid[]), 'Bench', now()", [columns[0]]);
  await pool.query(
    "INSERT INTO account (person_id, id, email, created_at, last_seen_at) SELECT *, now(), now() FROM unnest($1::uuid[], $2::uuid[], $3::text[])",
    [...columns, emails],
  );
  return people;
}

function visitor(): Visitor {
  const personId = randomUUID();
  const employer = { organisationId: null, employerName: null, employerProven: false, audienceIds: [], grants: [] };
  return {
    kind: "visitor",
    accountId: randomUUID(),
    personId,
    name: "Bench",
    email: `${personId}@bench.example`,
    ...employer,
  };
}
