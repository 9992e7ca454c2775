import type { Prisma } from "@db/client";
import type { Visitor } from "~/domain/access/actor";
import { catalogueScope, workScope } from "~/domain/access/scope";
import type { Tx } from "~/platform/db.server";
import { type EditionPlan, meetingInstants } from "./edition-plan";
import { editionsAtWork } from "./editions-at-work.server";
import { visibleEditions } from "./visible.server";

/** Another edition that has the same venue or a same trainer while a planned meeting goes on. */
export interface PlanOverlap {
  /** Which of the plans. */
  plan: number;
  /** Of the planned meeting. */
  startsAt: Date;
  endsAt: Date;
  /** Null when this actor may not know what it is. */
  title: string | null;
  venue: boolean;
  /** Those planned who teach there too. */
  trainers: string[];
}

type Wanted = Pick<EditionPlan, "meetings" | "venueId" | "trainers">;

/**
 * With what these plans collide, by time: editions that are no part of them (`except` holds ids) and that go on or are planned.
 * A trainer is the same by person or by name. Two queries, however many the plans are.
 */
export async function editionOverlaps(
  client: Tx,
  actor: Visitor,
  plans: readonly Wanted[],
  except: readonly string[] = [],
): Promise<PlanOverlap[]> {
  const planned = plans.flatMap((wanted, plan) => meetingInstants(wanted).map((times) => ({ ...times, wanted, plan })));
  const others = await meetingsOfOthers(client, plans, spanOf(planned), except);
  const pairs = planned.flatMap(({ startsAt, endsAt, wanted, plan }) =>
    others
      .filter((other) => other.startsAt < endsAt && other.endsAt > startsAt)
      .map(({ edition }) => ({ plan, startsAt, endsAt, edition, ...shared(wanted, edition) }))
      .filter(({ venue, trainers }) => venue || trainers.length > 0),
  );
  const known = await titlesFor(client, actor, [...new Set(pairs.map(({ edition }) => edition.id))]);
  return pairs
    .map(({ edition, ...overlap }) => ({ ...overlap, title: known.get(edition.id) ?? null }))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function spanOf(planned: readonly { startsAt: Date; endsAt: Date }[]) {
  const times = planned.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
  return { from: new Date(Math.min(...times)), until: new Date(Math.max(...times)) };
}

async function meetingsOfOthers(
  client: Tx,
  plans: readonly Wanted[],
  { from, until }: { from: Date; until: Date },
  except: readonly string[],
) {
  if (Number.isNaN(from.getTime()) || plans.length === 0) return [];
  return client.meeting.findMany({
    where: {
      cancelledAt: null,
      startsAt: { lt: until },
      endsAt: { gt: from },
      edition: { id: { notIn: [...except] }, state: { not: "CANCELLED" }, OR: sharing(plans) },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      startsAt: true,
      endsAt: true,
      edition: { select: { id: true, venueId: true, trainers: { select: { personId: true, name: true } } } },
    },
  });
}

function sharing(plans: readonly Wanted[]): Prisma.EditionWhereInput[] {
  const trainers = plans.flatMap((plan) => plan.trainers);
  return [
    { venueId: { in: plans.flatMap(({ venueId }) => venueId ?? []) } },
    { trainers: { some: { personId: { in: trainers.flatMap(({ personId }) => personId ?? []) } } } },
    { trainers: { some: { name: { in: trainers.map(({ name }) => name), mode: "insensitive" } } } },
  ];
}

function shared(
  plan: Wanted,
  other: { venueId: string | null; trainers: { personId: string | null; name: string }[] },
) {
  const teachesThere = ({ personId, name }: Wanted["trainers"][number]) =>
    other.trainers.some(
      (trainer) => (personId !== null && trainer.personId === personId) || folded(trainer.name) === folded(name),
    );
  return {
    venue: plan.venueId !== null && plan.venueId === other.venueId,
    trainers: plan.trainers.filter(teachesThere).map(({ name }) => name),
  };
}

async function titlesFor(client: Tx, actor: Visitor, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await client.edition.findMany({
    where: { id: { in: ids }, OR: [editionsAtWork(workScope(actor)), visibleEditions(catalogueScope(actor))] },
    select: { id: true, title: true },
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function folded(name: string): string {
  return name.normalize("NFC").trim().toLocaleLowerCase("nl");
}
