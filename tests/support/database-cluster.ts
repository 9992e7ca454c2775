import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { PgBoss } from "pg-boss";
import type { TestProject } from "vitest/node";
import { LETTER_QUEUE } from "~/domain/outbox/letter-queue";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { migrate } from "~/platform/migrate.server";
import { temporaryFolder } from "./academy";

const TEMPLATE = "academie_template";

/** One cluster for the whole run, with a migrated template that each test file copies. `TEST_DATABASE_URL` names a server to use instead. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  const folder = temporaryFolder("academie-tests-");
  const cluster = given ? null : await startPrivateCluster(folder);
  const url = (database: string) => (cluster ? cluster.url(database) : withDatabase(String(given), database));
  await makeTemplate(url);
  project.provide("databaseUrl", url("DATABASE"));
  project.provide("dataDir", join(folder, "data"));
  return () => {
    cluster?.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: (database: string) => string): Promise<void> {
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(url(TEMPLATE), resolve("prisma/migrations"));
  const jobs = new PgBoss({ connectionString: url(TEMPLATE), schema: "jobs", supervise: false, schedule: false });
  await jobs.start();
  await jobs.createQueue(LETTER_QUEUE);
  await jobs.stop();
}

function withDatabase(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.toString();
}

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    dataDir: string;
  }
}
