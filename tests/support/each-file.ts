import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, type MockInstance, vi } from "vitest";
import { clock } from "~/platform/clock";
import { connectDatabase, disconnectDatabase } from "~/platform/db.server";
import { closeJobs, openJobs } from "~/platform/jobs.server";

const TEMPLATE = "academie_template";
const IN_USE = "55006";
const name = `test_${randomBytes(6).toString("hex")}`;
const url = (database: string) => inject("databaseUrl").replace("DATABASE", database);

process.env.DATA_DIR ??= inject("dataDir");
process.env.SECRET_KEY ??= "only-for-tests-only-for-tests-only-for-tests";
process.env.LOG_LEVEL ??= "silent";
process.env.DEMO ??= "1";

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  process.env.TEST_FILE_DATABASE_URL = url(name);
  connectDatabase(url(name));
  await openJobs(url(name), { working: false });
});

afterAll(async () => {
  await closeJobs();
  await disconnectDatabase();
  // A connection that is still closing keeps its database until the whole cluster goes.
  await onServer(`DROP DATABASE IF EXISTS ${name}`).catch((error: { code?: string }) => {
    if (error.code !== IN_USE) throw error;
  });
});

// What nobody expected on the console is a fault that a test must not walk past.
let consoleErrors: MockInstance<typeof console.error>;
beforeEach(() => {
  consoleErrors = vi.spyOn(console, "error");
});

afterEach(() => {
  expect(consoleErrors).not.toHaveBeenCalled();
  consoleErrors.mockRestore();
  clock.reset();
});

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
