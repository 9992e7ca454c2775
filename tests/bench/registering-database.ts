import { resolve } from "node:path";
import pg from "pg";
import { system } from "~/domain/access/actor";
import { LETTER_QUEUE } from "~/domain/outbox/letter-queue";
import { connectDatabase, disconnectDatabase } from "~/platform/db.server";
import { closeJobs, makeQueues, openJobs } from "~/platform/jobs.server";
import { migrate } from "~/platform/migrate.server";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";

const NAME = "registering";

/** A database of its own with the reference data, where nobody sends the letters while registering is measured. */
export async function registeringDatabase({ url }: { url: (database: string) => string }) {
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE ${NAME}`);
  await client.end();
  process.env.DEMO = "1";
  await migrate(url(NAME), resolve("prisma/migrations"));
  connectDatabase(url(NAME));
  await openJobs(url(NAME), { working: false });
  await makeQueues([{ queue: LETTER_QUEUE, run: async () => {} }]);
  await loadReferenceData(system("bench"));
  const close = async () => {
    await closeJobs();
    await disconnectDatabase();
  };
  return { url: url(NAME), close };
}
