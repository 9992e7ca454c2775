import { afterAll, afterEach } from "vitest";
import { startBrokenMailServer } from "./mail-server";

/** A mail server that fails as a test tells it to, which the academy sends through in this file's tests; each begins with one that works. */
export async function sendThroughBrokenMail() {
  const server = await startBrokenMailServer();
  process.env.SMTP_URL = server.url;
  afterEach(() => {
    server.fault(null);
    server.taken.length = 0;
  });
  afterAll(async () => {
    delete process.env.SMTP_URL;
    await server.close();
  });
  return server;
}
