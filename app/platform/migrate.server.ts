import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { StartError, startError } from "./start-error";

const ADVISORY_LOCK = 72_707_369;
const OLDEST_SERVER = 150_000;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Applies the migrations of `folder` that the database lacks, each in its own transaction, one process at a time.
 * Keeps Prisma's `_prisma_migrations`, so that `prisma migrate status` and `deploy` agree. Returns the names applied;
 * throws a StartError for an unreachable or too old server, a database that holds something else, and an applied
 * migration that was edited or is missing.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = await connected(url);
  try {
    await insistOnServerVersion(client);
    await insistItIsOurs(client);
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    const migrations = readMigrations(folder);
    const applied = await readApplied(client);
    insistOnSameHistory(migrations, applied);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The names of the migrations in `folder`, oldest first. */
function migrationNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
}

async function connected(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // A connection that breaks fails the question that was asked over it; this is the same news.
    client.on("error", () => {});
    await client.connect();
    return client;
  } catch (error) {
    throw startError("DATABASE_URL", "the database cannot be reached", error);
  }
}

async function insistOnServerVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const version = Number(rows[0]?.version);
  if (version < OLDEST_SERVER) {
    throw new StartError(`DATABASE_URL: PostgreSQL ${Math.floor(version / 10_000)} is too old, 15 or newer is needed`);
  }
}

// Tables that an extension brought are nobody's data.
async function insistItIsOurs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND to_regclass('public._prisma_migrations') IS NULL
       AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
     LIMIT 1`,
  );
  if (rows[0]) throw new StartError(`DATABASE_URL: the database holds tables of something else (${rows[0].name})`);
}

function readMigrations(folder: string): Migration[] {
  return migrationNames(folder).map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`);
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const halfDone = rows.find(({ finished_at }) => finished_at === null);
  if (halfDone) throw new StartError(`Migration ${halfDone.migration_name} was begun elsewhere and is not finished`);
  return new Map(rows.map(({ migration_name, checksum }) => [migration_name, checksum]));
}

function insistOnSameHistory(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) throw new StartError(`Migration ${name} was applied to this database and is missing here`);
    if (known.get(name) !== checksum) throw new StartError(`Migration ${name} was edited after it was applied`);
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    // The end of the connection takes back what was done, also where the connection itself is what failed.
    throw new StartError(`Migration ${name} failed: ${(error as Error).message}`);
  }
}
