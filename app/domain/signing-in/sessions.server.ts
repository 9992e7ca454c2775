import { randomUUID } from "node:crypto";
import { clock } from "~/platform/clock";
import { openSessions, type SessionAttributes, type SessionPort } from "~/platform/lucia.server";
import { sessionAdapter } from "./session-adapter.server";
import { lifetimes } from "./session-lifetime";

/** The sessions of the academy. */
export const sessions: SessionPort = openSessions(sessionAdapter, lifetimes.everyone.idle);

/** What a new session carries: its public name and its absolute end. */
export function newSession(): SessionAttributes {
  const now = clock.now();
  const absoluteExpiresAt = new Date(now.getTime() + lifetimes.everyone.longest * 60_000);
  return { publicId: randomUUID(), createdAt: now, lastSeenAt: now, absoluteExpiresAt };
}
