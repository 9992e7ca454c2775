import { pingDatabase } from "~/platform/db.server";

const PATIENCE_MS = 2_000;

/** Whether pages can be served: the database answers within two seconds (the start has applied its migrations). */
export async function isReady(): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  return Promise.race([pingDatabase(), tooLate]);
}
