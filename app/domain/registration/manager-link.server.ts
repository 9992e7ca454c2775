import type { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { linkStanding } from "./request-decision";
import { secretTokenHash } from "./secret-token.server";

const forLink = {
  decision: true,
  expiresAt: true,
  registration: {
    select: {
      id: true,
      personId: true,
      state: true,
      editionId: true,
      person: { select: { name: true } },
      edition: {
        include: {
          offering: {
            select: { title: true, summary: true, studyLoadMinutes: true, contactName: true, contactEmail: true },
          },
          meetings: {
            where: { cancelledAt: null },
            orderBy: { startsAt: "asc" },
            select: { startsAt: true, endsAt: true },
          },
          venue: { select: { town: true } },
        },
      },
    },
  },
} satisfies Prisma.ManagerApprovalSelect;

/** What was asked of a manager by the token of their link. Throws NotFound for any other words. */
export async function managerLink(client: Tx, token: string) {
  const tokenHash = secretTokenHash(token);
  const link = tokenHash && { OR: [{ tokenHash }, { earlierHashes: { has: tokenHash } }] };
  const found = link && (await client.managerApproval.findFirst({ where: link, select: forLink }));
  if (!found) throw new NotFound("approval");
  const { registration, decision, expiresAt } = found;
  const { edition, state } = registration;
  return { ...found, standing: linkStanding({ decision, expiresAt, state, edition }, clock.now()) };
}

/** What the holder of a link reads: who wants to come, to what and when. Who it is only while they are asked; reading changes nothing. */
export async function managerPage(actor: Actor, token: string) {
  const { registration, standing, expiresAt } = await managerLink(db, token);
  const { edition, person } = registration;
  const { offering, meetings, venue } = edition;
  return {
    standing,
    personName: standing === "open" ? person.name : null,
    title: offering.title,
    summary: offering.summary,
    meetings: meetings.map(({ startsAt, endsAt }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    town: venue?.town ?? null,
    contact: { name: offering.contactName, email: offering.contactEmail },
    until: expiresAt.toISOString(),
    now: clock.now().toISOString(),
    can: { decide: may.decideAsManager(actor, registration) },
  };
}
