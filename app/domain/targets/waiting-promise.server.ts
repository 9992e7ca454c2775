import type { Prisma } from "@db/client";
import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound, Stale } from "~/domain/access/refusals";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import type { TargetDefinition } from "./definition";
import { definitionShape } from "./definition-shape";

/** What a person made and management has not published. */
const WAITING = { byPerson: true, publishedAt: null } satisfies Prisma.TargetWhereInput;

const withAll = {
  plan: true,
  author: { select: { name: true } },
  umbrella: true,
  whole: true,
  draft: { include: { author: { select: { name: true } } } },
  themes: { select: { theme: true }, orderBy: { theme: { position: "asc" } } },
} satisfies Prisma.TargetInclude;

type Stored = Prisma.TargetGetPayload<{ include: typeof withAll }>;

/** A promise that counts nowhere yet. */
export type WaitingPromise = ReturnType<typeof waitingIn>;

/** The waiting promises that this actor may write about, by year and in the order of their plan. */
export async function waitingPromises(
  actor: Actor,
  which: { year?: number } = {},
  client: Prisma.TransactionClient = db,
): Promise<WaitingPromise[]> {
  const rows = await client.target.findMany({
    where: { ...visibleTo(actor), planYear: which.year },
    orderBy: [{ planYear: "asc" }, { position: "asc" }],
    include: withAll,
  });
  return rows.map(waitingIn);
}

/** One waiting promise; null when there is none that this actor may write about. */
export async function findWaiting(actor: Actor, slug: string, asked: string | null): Promise<WaitingPromise | null> {
  if (!isSlug(slug) || !/^\d{4}$/.test(asked ?? "")) return null;
  const where = { ...visibleTo(actor), slug, planYear: Number(asked) };
  const row = await db.target.findFirst({ where, include: withAll });
  return row && waitingIn(row);
}

/** One waiting promise. Throws NotFound. */
export async function waitingPromise(actor: Actor, slug: string, asked: string | null): Promise<WaitingPromise> {
  const found = await findWaiting(actor, slug, asked);
  if (!found) throw new NotFound("target");
  return found;
}

/** Holds a promise that waits until the transaction ends, so that nobody else changes, publishes or drops it. Throws Stale when somebody did. */
export async function lockWaiting(tx: Tx, id: string): Promise<WaitingPromise> {
  await tx.$executeRaw`SELECT 1 FROM "target" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.target.findFirst({ where: { id, ...WAITING }, include: withAll });
  if (!row) throw new Stale("target");
  return waitingIn(row);
}

function visibleTo(actor: Actor): Prisma.TargetWhereInput {
  if (may.seeAllFigures(actor)) return WAITING;
  return { ...WAITING, themes: { some: { themeId: { in: ledThemes(actor) } } } };
}

function waitingIn({ plan, draft, themes, umbrella, whole, author, ...target }: Stored) {
  const definition: TargetDefinition | null = draft && definitionShape.parse(draft.definition);
  const draftedAt = latest(target.draftedAt, draft?.draftedAt);
  const today: Day = dayOf(clock.now());
  return {
    ...target,
    year: target.planYear,
    today,
    /** The plan itself waits: its promises are published together. */
    inDraftPlan: plan.byPerson && plan.publishedAt === null,
    themes: themes.map(({ theme }) => theme),
    themeIds: themes.map(({ theme }) => theme.id),
    umbrella: umbrella && namedIn(umbrella),
    whole: whole && namedIn(whole),
    definition,
    reason: draft?.reason ?? "",
    author: draft?.author?.name ?? author?.name ?? null,
    /** Changes with every word of it: who publishes says with it what they saw. */
    seen: draftedAt.toISOString(),
  };
}

function namedIn({ id, slug, title, byPerson, publishedAt }: Prisma.TargetGetPayload<object>) {
  return { id, slug, title, waits: byPerson && publishedAt === null };
}

function latest(one: Date | null, other: Date | undefined): Date {
  const [a, b] = [one ?? new Date(0), other ?? new Date(0)];
  return a > b ? a : b;
}
