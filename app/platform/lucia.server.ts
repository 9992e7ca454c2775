import { createHash, randomBytes } from "node:crypto";
import { type Adapter, Lucia, type Session, TimeSpan } from "lucia";
import { clock } from "./clock";

/** A session as the academy sees it; times are UTC instants. */
interface SessionFacts {
  publicId: string;
  accountId: string;
  createdAt: Date;
  /** The visit before this one, to the minute. */
  lastSeenAt: Date;
}

/** What the academy asks of sessions; whatever takes Lucia's place must pass the same contract test. */
export interface SessionPort {
  /** Makes a session and returns the token for the cookie; the database only learns its hash. */
  create(accountId: string, attributes: SessionAttributes): Promise<string>;
  read(token: string): Promise<SessionFacts | null>;
  /** A new token for the same session, with the end it had; the old one is dead. */
  rotate(token: string): Promise<string | null>;
  revoke(token: string): Promise<void>;
  revokeAll(accountId: string): Promise<void>;
  list(accountId: string): Promise<SessionFacts[]>;
  removeExpired(): Promise<void>;
}

export interface SessionAttributes {
  publicId: string;
  createdAt: Date;
  lastSeenAt: Date;
  absoluteExpiresAt: Date;
}

const COARSE_MS = 60_000;

/** The session port on Lucia 3 (its last version), which does ids, expiry and sliding renewal; nothing else of Lucia leaves this file. */
export function openSessions(adapter: Adapter, slidingMinutes: number): SessionPort {
  const sliding = new TimeSpan(slidingMinutes, "m");
  const lucia = new Lucia(adapter, { sessionExpiresIn: sliding, getSessionAttributes: (attributes) => attributes });

  const port: SessionPort = {
    async create(accountId, attributes) {
      const token = randomBytes(32).toString("base64url");
      await lucia.createSession(accountId, attributes, { sessionId: hashed(token) });
      return token;
    },
    async read(token) {
      const { session } = await lucia.validateSession(hashed(token));
      if (!session) return null;
      // Lucia renews when half the time has gone, which would end a session after four idle hours as well as after eight.
      const isDue = clock.now().getTime() - session.lastSeenAt.getTime() >= COARSE_MS;
      if (isDue && !session.fresh)
        await adapter.updateSessionExpiration(session.id, new Date(Date.now() + sliding.milliseconds()));
      return factsOf(session);
    },
    async rotate(token) {
      const { session } = await lucia.validateSession(hashed(token));
      if (!session) return null;
      await port.revoke(token);
      return port.create(session.userId, attributesOf(session));
    },
    revoke: (token) => lucia.invalidateSession(hashed(token)),
    revokeAll: (accountId) => lucia.invalidateUserSessions(accountId),
    list: async (accountId) => (await lucia.getUserSessions(accountId)).map(factsOf),
    removeExpired: () => lucia.deleteExpiredSessions(),
  };
  return port;
}

function factsOf({ publicId, userId, createdAt, lastSeenAt }: Session): SessionFacts {
  return { publicId, accountId: userId, createdAt, lastSeenAt };
}

function attributesOf({ publicId, createdAt, lastSeenAt, absoluteExpiresAt }: Session): SessionAttributes {
  return { publicId, createdAt, lastSeenAt, absoluteExpiresAt };
}

function hashed(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<SessionAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
  }
}
