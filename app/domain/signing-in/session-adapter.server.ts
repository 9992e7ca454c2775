import type { Adapter, DatabaseSession } from "lucia";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

interface Row {
  id: string;
  publicId: string;
  accountId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  absoluteExpiresAt: Date;
}

/** Lucia's seven questions, answered by the session table in the time of our clock (Lucia asks the machine's); errors propagate, so a failed sign-out never looks done. */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const row = await db.session.findUnique({ where: { id: sessionId } });
    return row ? [toLucia(row), { id: row.accountId, attributes: {} }] : [null, null];
  },
  async getUserSessions(accountId) {
    return (await db.session.findMany({ where: { accountId }, orderBy: { createdAt: "desc" } })).map(toLucia);
  },
  async setSession({ id, userId, expiresAt, attributes }) {
    await db.session.create({
      data: { ...attributes, id, accountId: userId, expiresAt: clock.fromMachine(expiresAt) },
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await db.session.updateMany({
      where: { id: sessionId },
      data: { expiresAt: clock.fromMachine(expiresAt), lastSeenAt: clock.now() },
    });
  },
  async deleteSession(sessionId) {
    await db.session.deleteMany({ where: { id: sessionId } });
  },
  async deleteUserSessions(accountId) {
    await db.session.deleteMany({ where: { accountId } });
  },
  async deleteExpiredSessions() {
    const now = clock.now();
    await db.session.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { absoluteExpiresAt: { lte: now } }] } });
  },
};

// Lucia knows one end of a session: the sliding or the absolute one, whichever comes first.
function toLucia({ id, accountId, expiresAt, ...attributes }: Row): DatabaseSession {
  const end = expiresAt < attributes.absoluteExpiresAt ? expiresAt : attributes.absoluteExpiresAt;
  return { id, userId: accountId, expiresAt: clock.toMachine(end), attributes: attributesOf(attributes) };
}

function attributesOf({
  publicId,
  createdAt,
  lastSeenAt,
  absoluteExpiresAt,
}: Omit<Row, "id" | "accountId" | "expiresAt">) {
  return { publicId, createdAt, lastSeenAt, absoluteExpiresAt };
}
