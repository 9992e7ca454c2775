import { env } from "./env.server";

/** The academy's own address without a final slash; links in letters start with it. Never taken from a request. */
export function ownOrigin(): string {
  const { APP_URL, HOST, PORT } = env();
  return APP_URL ? new URL(APP_URL).origin : originOf(HOST === "127.0.0.1" ? "localhost" : HOST, PORT);
}

/** Every origin a form of ours can be sent from: without APP_URL the loopback names are one. */
export function ownOrigins(): string[] {
  const { APP_URL, HOST, PORT } = env();
  if (APP_URL) return [new URL(APP_URL).origin];
  return ["localhost", "127.0.0.1", "::1", HOST].map((host) => originOf(host, PORT));
}

export function isSecure(): boolean {
  return ownOrigin().startsWith("https:");
}

function originOf(host: string, port: number): string {
  return new URL(`http://${host.includes(":") ? `[${host}]` : host}:${port}`).origin;
}
