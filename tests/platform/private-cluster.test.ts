import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DATABASE, type PrivateCluster, startPrivateCluster } from "~/platform/embedded-postgres.server";
import { databaseUser } from "~/platform/postgres-folders.server";
import { serverOf } from "~/platform/postgres-server.server";
import { StartError } from "~/platform/start-error";

const asRoot = process.getuid?.() === 0;
const folders: string[] = [];

/** A data folder that the database's user can walk to, so that the cluster stands in it. */
function openFolder(name = "data"): string {
  const parent = mkdtempSync(join(tmpdir(), "academie-cluster-"));
  chmodSync(parent, 0o755);
  folders.push(parent);
  mkdirSync(join(parent, name));
  return join(parent, name);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function ask<T extends pg.QueryResultRow>(cluster: PrivateCluster, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: cluster.url(DATABASE) });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const pidOf = (dataDir: string) => serverOf(join(dataDir, "postgres"))?.pid ?? null;
const kill = (dataDir: string) => process.kill(Number(pidOf(dataDir)), "SIGKILL");
const count = (cluster: PrivateCluster) => ask<{ n: number }>(cluster, "SELECT count(*)::int AS n FROM kept");

describe("a private cluster", () => {
  const dataDir = openFolder();
  const postgres = join(dataDir, "postgres");
  let cluster: PrivateCluster;

  beforeAll(async () => {
    cluster = await startPrivateCluster(dataDir);
    await ask(cluster, "CREATE TABLE kept (n int)");
    await ask(cluster, "INSERT INTO kept VALUES (1)");
  });

  afterEach(() => {
    cluster.stop();
  });

  afterAll(() => {
    cluster.destroy();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it("checks its pages, listens to no network, and lets nobody else in", async () => {
    const [row] = await ask(
      cluster,
      "SELECT current_setting('data_checksums') AS checks, current_setting('listen_addresses') AS network, current_user AS who",
    );
    expect(row).toEqual({ checks: "on", network: "", who: "app" });
    for (const name of ["postgres", "socket"]) {
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o700);
      expect(statSync(join(dataDir, name)).uid).toBe(databaseUser()?.uid ?? process.getuid?.());
    }
    expect(readFileSync(join(postgres, "pg_hba.conf"), "utf8").trim()).toBe("local all all peer map=app");
  });

  it("starts again after a stop, with what was in it; stopping twice is no fault", async () => {
    cluster.stop();
    cluster.stop();
    expect(pidOf(dataDir)).toBeNull();
    cluster = await startPrivateCluster(dataDir);
    expect(await count(cluster)).toEqual([{ n: 1 }]);
  });

  it("is adopted where a killed academy left its server running", async () => {
    cluster = await startPrivateCluster(dataDir);
    const before = pidOf(dataDir);
    cluster = await startPrivateCluster(dataDir);
    expect(pidOf(dataDir)).toBe(before);
    expect(await count(cluster)).toEqual([{ n: 1 }]);
  });

  it("starts again after a kill -9 of its server, once what that left behind is gone", async () => {
    cluster = await startPrivateCluster(dataDir);
    const busy = ask(cluster, "SELECT sum(sqrt(n)) FROM generate_series(1, 10000000) n").catch((error) => error);
    await expect.poll(() => ask(cluster, "SELECT FROM pg_stat_activity WHERE query LIKE '%sqrt%'")).toHaveLength(2);
    kill(dataDir);
    cluster = await startPrivateCluster(dataDir);
    expect(await count(cluster)).toEqual([{ n: 1 }]);
    await busy;
  });

  it("starts over a lock whose number now belongs to another process", async () => {
    cluster = await startPrivateCluster(dataDir);
    const lock = readFileSync(join(postgres, "postmaster.pid"), "utf8");
    cluster.stop();
    const stranger = spawn("sleep", ["60"], { ...databaseUser(), stdio: "ignore" });
    writeFileSync(join(postgres, "postmaster.pid"), lock.replace(/^\d+/, String(stranger.pid)));
    cluster = await startPrivateCluster(dataDir);
    expect(await count(cluster)).toEqual([{ n: 1 }]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it("comes back by itself while it is looked after, with every row it acknowledged, and stays away after a stop", async () => {
    cluster = await startPrivateCluster(dataDir);
    cluster.keepRunning();
    const acknowledged: number[] = [];
    let going = true;
    const writing = Array.from({ length: 4 }, async (_, writer) => {
      for (let n = 10 + writer; going; n += 4) {
        await ask(cluster, `INSERT INTO kept VALUES (${n})`).then(
          () => acknowledged.push(n),
          () => undefined,
        );
      }
    });
    for (let kill = 0; kill < 2; kill += 1) {
      const [before, written] = [pidOf(dataDir), acknowledged.length];
      process.kill(Number(before), "SIGKILL");
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(written + 20);
      expect(pidOf(dataDir)).not.toBe(before);
    }
    going = false;
    await Promise.all(writing);
    const kept = await ask<{ n: number }>(cluster, "SELECT n FROM kept WHERE n >= 10");
    expect(acknowledged.filter((n) => !kept.some((row) => row.n === n))).toEqual([]);
    await ask(cluster, "DELETE FROM kept WHERE n >= 10");
    cluster.stop();
    expect(pidOf(dataDir)).toBeNull();
  });

  it("is awaited, never started, by a guest", async () => {
    cluster = await startPrivateCluster(dataDir);
    const guest = await startPrivateCluster(dataDir, { guest: true });
    expect(guest.url("x")).toBe(cluster.url("x"));
    await expect(startPrivateCluster(openFolder(), { guest: true })).rejects.toThrow(/still starting$/);
  });
});

describe("the folder of a private cluster", () => {
  it.each<[string, (postgres: string) => void]>([
    ["files of someone else", (postgres) => writeFileSync(join(postgres, "brief.txt"), "x")],
    ["a cluster of someone else", (postgres) => writeFileSync(join(postgres, "PG_VERSION"), "15\n")],
  ])("is refused with %s, and left as it was", async (_, fill) => {
    const dataDir = openFolder();
    mkdirSync(join(dataDir, "postgres"));
    fill(join(dataDir, "postgres"));
    const before = readdirSync(dataDir, { recursive: true });
    const start = startPrivateCluster(dataDir);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(
      `DATA_DIR: ${join(dataDir, "postgres")} holds files that are not a database of`,
    );
    expect(readdirSync(dataDir, { recursive: true })).toEqual(before);
  });

  it("is refused when no PostgreSQL of its version is there", async () => {
    const dataDir = openFolder();
    mkdirSync(join(dataDir, "postgres"));
    writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "14\n");
    writeFileSync(join(dataDir, "postgres", "academie.conf"), "");
    await expect(startPrivateCluster(dataDir)).rejects.toThrow(/^DATA_DIR: its database needs PostgreSQL 14, /);
  });

  it("is refused when the database it was noted in is gone", async () => {
    const dataDir = openFolder();
    writeFileSync(join(dataDir, "postgres.location"), "/var/lib/nowhere/postgres\n");
    await expect(startPrivateCluster(dataDir)).rejects.toThrow(
      "DATA_DIR: its database /var/lib/nowhere/postgres is gone",
    );
    expect(readdirSync(dataDir)).toEqual(["postgres.location"]);
  });

  it("is made in a folder with an odd and long name, under a closed mask, over what a killed start left", async () => {
    const dataDir = openFolder(`l'été à "Haarlem" ${"x".repeat(80)}`);
    mkdirSync(join(dataDir, "postgres.making-0a1b2c3d"));
    writeFileSync(join(dataDir, "postgres.making-0a1b2c3d", "PG_VERSION"), "15\n");
    const mask = process.umask(0o077);
    const cluster = await startPrivateCluster(dataDir).finally(() => process.umask(mask));
    expect(await ask(cluster, "SELECT 1 AS n")).toEqual([{ n: 1 }]);
    expect(readdirSync(dataDir)).toEqual(["postgres"]);
    cluster.destroy();
  });

  if (asRoot) {
    it("stands elsewhere when the data folder lies in a closed folder of root, and is found again", async () => {
      const dataDir = mkdtempSync(join(tmpdir(), "academie-closed-"));
      folders.push(dataDir);
      const first = await startPrivateCluster(dataDir);
      const elsewhere = readFileSync(join(dataDir, "postgres.location"), "utf8").trim();
      expect(readdirSync(dataDir)).toEqual(["postgres.location"]);
      await ask(first, "CREATE TABLE kept (n int)");
      first.stop();
      const second = await startPrivateCluster(dataDir);
      expect(await count(second)).toEqual([{ n: 0 }]);
      second.destroy();
      expect(existsSync(dirname(elsewhere))).toBe(false);
    });

    it("is refused, and not given away, when it is another user's", async () => {
      const dataDir = openFolder();
      mkdirSync(join(dataDir, "postgres"));
      writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "15\n");
      writeFileSync(join(dataDir, "postgres", "academie.conf"), "");
      await expect(startPrivateCluster(dataDir)).rejects.toThrow(/postgres belongs to another user$/);
      expect(statSync(join(dataDir, "postgres")).uid).toBe(0);
    });
  }
});

describe("the PostgreSQL inside the npm package", () => {
  it("runs a cluster with the extensions the academy needs, also after its copy was cut off, and knows its own", async () => {
    const dataDir = openFolder();
    cpSync("package.json", join(dataDir, "postgres-18.4.0-beta.17.making-0a1b2c3d", "package.json"));
    const first = await startPrivateCluster(dataDir, { places: [] });
    const extensions = ["btree_gist", "pg_trgm", "unaccent"];
    for (const each of extensions) await ask(first, `CREATE EXTENSION ${each}`);
    expect(await ask(first, "SELECT unaccent('één') AS plain, similarity('bibob', 'bibop') > 0.3 AS near")).toEqual([
      { plain: "een", near: true },
    ]);
    expect(
      Number((await ask<{ v: string }>(first, "SELECT current_setting('server_version_num') AS v"))[0]?.v),
    ).toBeGreaterThan(180_000);
    first.stop();
    const second = await startPrivateCluster(dataDir);
    expect(await ask(second, "SELECT unaccent('één') AS plain")).toEqual([{ plain: "een" }]);
    second.destroy();
    expect(readdirSync(dataDir).filter((name) => name.includes("making"))).toEqual([]);
  });
});
