import { statfs } from "node:fs/promises";
import { pingDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { clusterFolder } from "~/platform/postgres-folders.server";

const LEAST_ROOM_BYTES = 32_000_000;
const PATIENCE_MS = 2_000;

let asking: Promise<boolean> | undefined;

/**
 * Whether pages can be served: the database answers within two seconds (the start has applied its migrations), and the
 * disk of a private one has room for what is written next.
 */
export async function isReady(): Promise<boolean> {
  // One question at a time, so that those who ask while the database hangs don't take its connections.
  asking ??= pingDatabase().finally(() => {
    asking = undefined;
  });
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  return (await Promise.race([asking, tooLate])) && hasRoom();
}

async function hasRoom(): Promise<boolean> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) return true;
  const disk = await statfs(clusterFolder(DATA_DIR)).catch(() => null);
  return disk !== null && disk.bavail * disk.bsize > LEAST_ROOM_BYTES;
}
