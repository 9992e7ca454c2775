import type { Prisma } from "@db/client";
import type { TargetDefinition } from "./definition";
import { publisherLimits } from "./limits-for-actor.server";
import { rolledPeriod } from "./roll-over";
import { definitionIn } from "./targets-queries.server";
import { type Unfit, unfitBecause } from "./unfit";
import type { WaitingPromise } from "./waiting-promise.server";

/** What keeps the draft of a promise from being published today; null when nothing does. `standing`: what holds, which may stay. */
export async function unfitDraft(
  client: Prisma.TransactionClient,
  year: number,
  definition: TargetDefinition,
  standing: TargetDefinition,
): Promise<Unfit | null> {
  return unfitBecause(definition, standing, await publisherLimits(client, year));
}

/** What keeps promises of a year that wait from being published today, by id; those that are fit are not in it. */
export async function unfitWaiting(
  client: Prisma.TransactionClient,
  year: number,
  promises: readonly Pick<WaitingPromise, "id" | "slug" | "definition">[],
): Promise<Map<string, Unfit>> {
  const limits = await publisherLimits(client, year);
  const earlier = await earlierDefinitions(
    client,
    year,
    promises.map(({ slug }) => slug),
  );
  return new Map(
    promises.flatMap(({ id, slug, definition }) => {
      const unfit = definition && unfitBecause(definition, heldBy(definition, earlier.get(slug), year), limits);
      return unfit ? [[id, unfit] as const] : [];
    }),
  );
}

/** What a promise that was rolled over may keep of the plan before; its own list of earlier is there or not. Null for a new one. */
function heldBy({ baseline }: TargetDefinition, earlier: TargetDefinition | undefined, year: number) {
  return earlier ? { ...earlier, ...rolledPeriod(earlier, year), baseline } : null;
}

async function earlierDefinitions(client: Prisma.TransactionClient, year: number, slugs: string[]) {
  const targets = await client.target.findMany({
    where: { slug: { in: slugs }, planYear: { lt: year } },
    orderBy: { planYear: "asc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  return new Map(
    targets.flatMap(({ slug, versions: [version] }) => (version ? [[slug, definitionIn(version)] as const] : [])),
  );
}
