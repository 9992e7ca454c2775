import { pingDatabase } from "~/platform/db.server";

const PATIENCE_MS = 2_000;

let asking: Promise<boolean> | undefined;

/** Whether pages can be served: the database answers within two seconds (the start has applied its migrations). */
export async function isReady(): Promise<boolean> {
  // One question at a time, so that those who ask while the database hangs don't take its connections.
  asking ??= pingDatabase().finally(() => {
    asking = undefined;
  });
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  return Promise.race([asking, tooLate]);
}
