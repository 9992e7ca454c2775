import { resolve } from "node:path";
import { occupyDataFolder, ownerOf } from "./data-folder.server";
import { connectDatabase } from "./db.server";
import { DATABASE, startPrivateCluster } from "./embedded-postgres.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { migrate } from "./migrate.server";

export interface AcademyDatabase {
  url: string;
  /** Gives the database back: stops the private cluster this process started. */
  release: () => void;
}

/**
 * Opens the academy's database, `DATABASE_URL` or the private cluster of DATA_DIR, and brings it up to date. With
 * `beside`, an operator's command works beside a running academy on the same cluster and leaves it running.
 */
export async function openDatabase({ beside = false } = {}): Promise<AcademyDatabase> {
  const { url, release } = env().DATABASE_URL
    ? { url: String(env().DATABASE_URL), release: () => {} }
    : await own(beside);
  try {
    const applied = await migrate(url, resolve("prisma/migrations"));
    if (applied.length > 0) log().info({ applied }, "migrations");
    connectDatabase(url);
    return { url, release };
  } catch (error) {
    release();
    throw error;
  }
}

async function own(beside: boolean): Promise<AcademyDatabase> {
  const { DATA_DIR } = env();
  const guest = beside && ownerOf(DATA_DIR) !== null;
  const leave = guest ? () => {} : occupyDataFolder(DATA_DIR);
  try {
    const cluster = await startPrivateCluster(DATA_DIR, { guest });
    if (!guest) cluster.keepRunning();
    const stop = () => {
      if (!guest) cluster.stop();
      leave();
    };
    return { url: cluster.url(DATABASE), release: stop };
  } catch (error) {
    leave();
    throw error;
  }
}
