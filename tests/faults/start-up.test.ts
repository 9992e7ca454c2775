import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASE, startPrivateCluster } from "~/platform/embedded-postgres.server";
import { serverOf } from "~/platform/postgres-server.server";
import { beganAt } from "~/platform/processes.server";
import { freePort, startAcademy } from "../support/academy";

const KILLS = process.env.LONG_TESTS ? 40 : 3;
const START_MS = 90_000;
const KEY = "only-for-tests-only-for-tests-only";
const parent = mkdtempSync(join(tmpdir(), "academie-start-"));
chmodSync(parent, 0o755);

const folder = (name: string) => join(parent, name);
const postmaster = (dataDir: string) => serverOf(join(dataDir, "postgres"))?.pid ?? null;
const found = (path: string) => (existsSync(path) ? readdirSync(path, { recursive: true }).sort() : null);

afterAll(async () => {
  for (const name of readdirSync(parent)) {
    if (existsSync(join(parent, name, "postgres"))) (await startPrivateCluster(folder(name))).destroy();
  }
  rmSync(parent, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe("a start that cannot succeed says why in one line, ends with 1 and changes nothing", () => {
  const fileUrl = () => String(process.env.TEST_FILE_DATABASE_URL);
  const elsewhere = { SECRET_KEY: KEY, DEMO: "1" };
  let strangers = "";

  async function refusal(name: string, env: Record<string, string>): Promise<string> {
    const dataDir = folder(name);
    const before = found(dataDir);
    const failed = await startAcademy({ DATA_DIR: dataDir, ...env }).catch((error: Error) => error.message);
    expect(found(dataDir)).toEqual(before);
    const [, line] =
      /^The academy did not start \(exit 1\): The academy did not start\. ([^\n]+)\n$/.exec(String(failed)) ?? [];
    return line ?? String(failed);
  }

  beforeAll(async () => {
    strangers = fileUrl().replace(/\/test_\w+/, (name) => `${name}_strange`);
    await ask(fileUrl(), `CREATE DATABASE ${/test_\w+_strange/.exec(strangers)?.[0]}`);
    await ask(strangers, "CREATE TABLE customer (id int)");
  });

  afterAll(() => ask(fileUrl(), `DROP DATABASE ${/test_\w+_strange/.exec(strangers)?.[0]}`));

  it.concurrent("a wrong setting", async ({ expect }) => {
    expect(await refusal("variable", { PORT: "drieduizend" })).toBe("PORT: must be a whole number");
  });

  it.concurrent("a taken port", async ({ expect }) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    expect(await refusal("port", { PORT: String(port) })).toBe(`PORT: ${port} is already taken`);
    other.close();
  });

  it.concurrent("a host that is not ours", async ({ expect }) => {
    const line = await refusal("host", { HOST: "198.51.100.7", DEMO: "1" });
    expect(line).toBe("HOST: cannot listen on 198.51.100.7 (EADDRNOTAVAIL)");
  });

  it.concurrent("a database that cannot be reached", async ({ expect }) => {
    const port = await freePort();
    const line = await refusal("away", { ...elsewhere, DATABASE_URL: `postgresql://app@127.0.0.1:${port}/academie` });
    expect(line).toBe("DATABASE_URL: the database cannot be reached (ECONNREFUSED)");
  });

  it.concurrent("a database of something else", async ({ expect }) => {
    const line = await refusal("strange", { ...elsewhere, DATABASE_URL: strangers });
    expect(line).toBe("DATABASE_URL: the database holds tables of something else (customer)");
    expect(
      await ask(strangers, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"),
    ).toHaveLength(1);
  });

  it.concurrent("an edited migration", async ({ expect }) => {
    const [row] = await ask(
      fileUrl(),
      `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = (SELECT min(migration_name) FROM _prisma_migrations)
       RETURNING migration_name AS name`,
    );
    const line = await refusal("edited", { ...elsewhere, DATABASE_URL: fileUrl() });
    expect(line).toBe(`Migration ${(row as { name: string }).name} was edited after it was applied`);
  });

  it.concurrent("a data folder of something else", async ({ expect }) => {
    mkdirSync(folder("not-ours"));
    writeFileSync(join(folder("not-ours"), "brief.txt"), "x");
    expect(await refusal("not-ours", {})).toBe(
      `DATA_DIR: ${folder("not-ours")} holds files that are not the academy's`,
    );
  });

  it.concurrent("a data folder in use", async ({ expect }) => {
    mkdirSync(folder("in-use"));
    writeFileSync(
      join(folder("in-use"), "academie.pid"),
      JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }),
    );
    expect(await refusal("in-use", {})).toBe(`DATA_DIR: ${folder("in-use")} is in use by process ${process.pid}`);
  });

  it.concurrent("a data folder that is a file", async ({ expect }) => {
    writeFileSync(folder("file"), "x");
    const failed = startAcademy({ DATA_DIR: folder("file") });
    await expect(failed).rejects.toThrow(
      `The academy did not start. DATA_DIR: ${folder("file")} cannot be used (EEXIST)`,
    );
  });
}, 60_000);

describe("an academy", () => {
  const dataDir = folder("life");
  const start = (env: Record<string, string> = {}) => startAcademy({ DATA_DIR: dataDir, ...env });
  const stories = async () => {
    const { url } = await startPrivateCluster(dataDir, { guest: true });
    return ask(url(DATABASE), "SELECT count(*)::int AS n FROM setting WHERE key = 'demo.told'");
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
    await ask(url, `CREATE DATABASE ${name}`);
    const env = { SECRET_KEY: KEY, DEMO: "1", DATABASE_URL: own };
    const both = await Promise.all(["one", "two"].map((each) => startAcademy({ ...env, DATA_DIR: folder(each) })));
    expect(await ask(own, "SELECT count(*)::int AS n FROM setting WHERE key = 'demo.told'")).toEqual([{ n: 1 }]);
    expect(await Promise.all(both.map((each) => each.stop()))).toEqual([0, 0]);
    await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
});
