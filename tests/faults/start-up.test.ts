import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DATABASE, startPrivateCluster } from "~/platform/embedded-postgres.server";
import { serverOf } from "~/platform/postgres-server.server";
import { freePort, startAcademy } from "../support/academy";
import { askDatabase } from "../support/ask-database";

const KILLS = process.env.LONG_TESTS ? 40 : 3;
const START_MS = 90_000;
const KEY = "only-for-tests-only-for-tests-only";
const parent = mkdtempSync(join(tmpdir(), "academie-start-"));
chmodSync(parent, 0o755);

const folder = (name: string) => join(parent, name);
const postmaster = (dataDir: string) => serverOf(join(dataDir, "postgres"))?.pid ?? null;

afterAll(async () => {
  for (const name of readdirSync(parent)) {
    if (existsSync(join(parent, name, "postgres"))) (await startPrivateCluster(folder(name))).destroy();
  }
  rmSync(parent, { recursive: true, force: true });
});

describe("an academy", () => {
  const dataDir = folder("life");
  const start = (env: Record<string, string> = {}) => startAcademy({ DATA_DIR: dataDir, ...env });
  const stories = async () => {
    const { url } = await startPrivateCluster(dataDir, { guest: true });
    return askDatabase(url(DATABASE), "SELECT count(*)::int AS n FROM setting WHERE key = 'demo.told'");
  };

  it("comes up whole after kills at any moment of its first start", {
    timeout: START_MS + KILLS * 10_000,
  }, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const env: NodeJS.ProcessEnv = {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(await freePort()),
        DATA_DIR: dataDir,
        LOG_LEVEL: "warn",
      };
      const academy = spawn(process.execPath, ["build/server/index.js"], { env, stdio: "ignore", detached: true });
      await Promise.race([once(academy, "exit"), new Promise((resolve) => setTimeout(resolve, Math.random() * 3_000))]);
      expect(academy.exitCode).toBeNull();
      // Now and then everything goes at once, as when a machine or a container ends.
      const server = postmaster(dataDir);
      if (kill % 2 === 1 && server) process.kill(server, "SIGKILL");
      process.kill(-Number(academy.pid), "SIGKILL");
      await once(academy, "exit");
    }
    const academy = await start();
    expect((await fetch(`${academy.origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${academy.origin}/aanbod`)).status).toBe(200);
    expect(await stories()).toEqual([{ n: 1 }]);
    expect(await academy.stop()).toBe(0);
  });

  it("adopts the database that a killed one left running, and lets no second one in", {
    timeout: START_MS,
  }, async () => {
    const first = await start();
    const server = postmaster(dataDir);
    first.process.kill("SIGKILL");
    await once(first.process, "exit");
    expect(postmaster(dataDir)).toBe(server);
    const both = await Promise.allSettled([start(), start()]);
    const [second] = both.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const [refused] = both.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    expect(refused).toContain(`DATA_DIR: ${dataDir} is in use by process ${second?.process.pid}\n`);
    expect(postmaster(dataDir)).toBe(server);
    expect((await fetch(`${second?.origin}/readyz`)).status).toBe(200);
    expect(await second?.stop()).toBe(0);
  });

  it("ends with 0 when asked, its own PostgreSQL with it, and leaves its folder free", {
    timeout: START_MS,
  }, async () => {
    const academy = await start();
    expect(postmaster(dataDir)).not.toBeNull();
    expect(existsSync(join(dataDir, "academie.pid"))).toBe(true);
    expect(await academy.stop()).toBe(0);
    expect(postmaster(dataDir)).toBeNull();
    expect(existsSync(join(dataDir, "academie.pid"))).toBe(false);
    expect(academy.output()).not.toContain("fault");
  });

  it("shows nobody's letters outside the demo", { timeout: START_MS }, async () => {
    const academy = await start({ DEMO: "0", SMTP_URL: "smtp://127.0.0.1:9" });
    const status = async (path: string) => (await fetch(`${academy.origin}${path}`)).status;
    expect(await Promise.all(["/aanbod", "/postvak", "/postvak.json"].map(status))).toEqual([200, 404, 404]);
    expect(await academy.stop()).toBe(0);
  });

  it("ends with 0 when asked while it is still starting, its own PostgreSQL with it", {
    timeout: START_MS,
  }, async () => {
    const academy = start().catch((error: Error) => error.message);
    await expect.poll(() => existsSync(join(dataDir, "postgres", "postmaster.pid")), { timeout: 20_000 }).toBe(true);
    const { pid } = JSON.parse(readFileSync(join(dataDir, "academie.pid"), "utf8"));
    process.kill(pid, "SIGTERM");
    expect(await academy).toBe("The academy did not start (exit 0): ");
    expect(postmaster(dataDir)).toBeNull();
  });
});

describe("two academies on one new database", () => {
  it("make it together, and tell one story", { timeout: START_MS }, async () => {
    const name = `start_${randomBytes(4).toString("hex")}`;
    const url = String(process.env.TEST_FILE_DATABASE_URL);
    const own = url.replace(/\/test_\w+/, `/${name}`);
    await askDatabase(url, `CREATE DATABASE ${name}`);
    const env = { SECRET_KEY: KEY, DEMO: "1", DATABASE_URL: own };
    const both = await Promise.all(["one", "two"].map((each) => startAcademy({ ...env, DATA_DIR: folder(each) })));
    expect(await askDatabase(own, "SELECT count(*)::int AS n FROM setting WHERE key = 'demo.told'")).toEqual([
      { n: 1 },
    ]);
    expect(await Promise.all(both.map((each) => each.stop()))).toEqual([0, 0]);
    await askDatabase(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
});

describe("an academy that cannot read its ledger", () => {
  it("goes on with all that is no figure", { timeout: START_MS }, async () => {
    const own = String(process.env.TEST_FILE_DATABASE_URL);
    await askDatabase(own, `ALTER TABLE participation RENAME COLUMN "position" TO "elsewhere"`);
    const env = { SECRET_KEY: KEY, DATABASE_URL: own, SMTP_URL: "smtp://127.0.0.1:9", DEMO: "0" };
    const academy = await startAcademy({ ...env, DATA_DIR: folder("ledgerless") });
    await expect.poll(academy.output, { timeout: 20_000 }).toContain("the ledger was not read");
    expect((await fetch(`${academy.origin}/readyz`)).status).toBe(200);
    expect(await academy.stop()).toBe(0);
  });
});
