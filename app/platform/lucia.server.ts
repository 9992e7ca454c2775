import { createHash, randomBytes } from "node:crypto";
import { type Adapter, Lucia, TimeSpan } from "lucia";

/** A session as the academy sees it; times are UTC instants. */
export interface SessionFacts {
  publicId: string;
  accountId: string;
  expiresAt: Date;
  /** True when the sliding lifetime was just renewed and the cookie should be sent again. */
  fresh: boolean;
}

/** What the academy asks of sessions; whatever takes Lucia's place must pass the same contract test. */
export interface SessionPort {
  /** Makes a session and returns the token for the cookie; the database only learns its hash. */
  create(accountId: string, attributes: SessionAttributes): Promise<string>;
  read(token: string): Promise<SessionFacts | null>;
  /** A new token for the same account; the old one is dead. */
  rotate(token: string, attributes: SessionAttributes): Promise<string | null>;
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

/** The session port on Lucia 3 (its last version), which does ids, expiry and sliding renewal; nothing else of Lucia leaves this file. */
export function openSessions(adapter: Adapter, slidingDays: number): SessionPort {
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(slidingDays, "d"),
    getSessionAttributes: (attributes) => attributes,
  });

  const port: SessionPort = {
    async create(accountId, attributes) {
      const token = randomBytes(32).toString("base64url");
      await lucia.createSession(accountId, attributes, { sessionId: hashed(token) });
      return token;
    },
    async read(token) {
      const { session } = await lucia.validateSession(hashed(token));
      return session ? factsOf(session) : null;
    },
    async rotate(token, attributes) {
      const found = await port.read(token);
      if (!found) return null;
      await port.revoke(token);
      return port.create(found.accountId, attributes);
    },
    revoke: (token) => lucia.invalidateSession(hashed(token)),
    revokeAll: (accountId) => lucia.invalidateUserSessions(accountId),
    list: async (accountId) => (await lucia.getUserSessions(accountId)).map(factsOf),
    removeExpired: () => lucia.deleteExpiredSessions(),
  };
  return port;
}

function factsOf(session: { userId: string; expiresAt: Date; fresh: boolean; publicId: string }): SessionFacts {
  return { publicId: session.publicId, accountId: session.userId, expiresAt: session.expiresAt, fresh: session.fresh };
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
