import type { Prisma } from "@db/client";
import { NotFound } from "~/domain/access/refusals";
import type { WorkScope } from "~/domain/access/scope";
import type { Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";

/** The editions someone works with, drafts and cancelled ones included. */
export function editionsAtWork({ all, ledThemeIds, taughtBy }: WorkScope): Prisma.EditionWhereInput {
  if (all) return {};
  return {
    OR: [
      { offering: { themes: { some: { themeId: { in: ledThemeIds } } } } },
      ...(taughtBy ? [{ trainers: { some: { personId: taughtBy } } }] : []),
    ],
  };
}

/** Whose themes an edition carries and who teaches it, as the permission book asks. Throws NotFound outside the scope. */
export async function editionStaff(client: Tx, scope: WorkScope, editionId: string) {
  if (!isId(editionId)) throw new NotFound("edition");
  const edition = await client.edition.findFirst({
    where: { AND: [{ id: editionId }, editionsAtWork(scope)] },
    select: {
      trainers: { select: { personId: true } },
      offering: { select: { themes: { select: { themeId: true } } } },
    },
  });
  if (!edition) throw new NotFound("edition");
  return {
    themeIds: edition.offering.themes.map(({ themeId }) => themeId),
    trainerIds: edition.trainers.flatMap(({ personId }) => personId ?? []),
  };
}

/** The editions of a scope that are not over before `since`, and those without dates, the earliest first. */
export async function workList(client: Tx, scope: WorkScope, since: Date) {
  return client.edition.findMany({
    where: { AND: [editionsAtWork(scope), { OR: [{ endsAt: { gte: since } }, { endsAt: null }] }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      state: true,
      capacity: true,
      minimumToRun: true,
      decideAt: true,
      approval: true,
      startsAt: true,
      endsAt: true,
      offering: { select: { slug: true, title: true } },
      venue: { select: { name: true, town: true } },
      meetings: {
        where: { cancelledAt: null },
        orderBy: { startsAt: "asc" },
        select: { id: true, startsAt: true, endsAt: true },
      },
    },
  });
}

/** The offerings someone works on: all of them, or those of the themes they lead. */
export function offeringsAtWork({ all, ledThemeIds }: WorkScope): Prisma.OfferingWhereInput {
  return all ? {} : { themes: { some: { themeId: { in: ledThemeIds } } } };
}

/** The offerings of a scope in every state, by title. */
export async function offeringsLed(client: Tx, scope: WorkScope) {
  return client.offering.findMany({
    where: offeringsAtWork(scope),
    orderBy: { title: "asc" },
    select: {
      id: true,
      slug: true,
      title: true,
      kind: true,
      state: true,
      format: { select: { title: true } },
      themes: {
        select: { theme: { select: { slug: true, shortTitle: true } } },
        orderBy: { theme: { position: "asc" } },
      },
    },
  });
}

/** The published editions that ended between two moments, with what decides whether they were held. */
export async function endedEditions(client: Tx, from: Date, until: Date) {
  return client.edition.findMany({
    where: { state: "PUBLISHED", endsAt: { gt: from, lte: until } },
    select: {
      id: true,
      offeringId: true,
      state: true,
      minimumToCount: true,
      meetings: { where: { cancelledAt: null }, select: { id: true, startsAt: true, endsAt: true } },
    },
  });
}

/** The published editions that begin between two moments, with their reminders. */
export async function editionsStartingBetween(client: Tx, from: Date, until: Date) {
  return client.edition.findMany({
    where: { state: "PUBLISHED", startsAt: { gt: from, lte: until } },
    select: { id: true, startsAt: true, remindWeekBefore: true, remindDayBefore: true },
  });
}

/** The organisations an edition is held for, as the ledger remembers them. */
export async function organisationsHeldFor(client: Tx, editionId: string) {
  const rows = await client.editionHeldFor.findMany({
    where: { editionId },
    select: { organisation: { select: { id: true, kind: true, region: true } } },
  });
  return rows.map(({ organisation }) => organisation);
}
