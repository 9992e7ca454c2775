import type { Prisma } from "@db/client";
import { NotFound } from "~/domain/access/refusals";
import { isPlannable } from "./definition-shape";
import { definitionIn } from "./targets-queries.server";

/** A promise of a published plan as it would go along to the next year: by its newest definition, also one that starts later. */
export type RollablePromise = Awaited<ReturnType<typeof planToRoll>>["promises"][number];

/** The published promises of a plan year, and a word that changes with them. Throws NotFound for a year without a published plan. */
export async function planToRoll(client: Prisma.TransactionClient, year: number) {
  const published = { OR: [{ byPerson: false }, { publishedAt: { not: null } }] };
  const plan = await client.planYear.findFirst({ where: { year, ...published }, select: { year: true } });
  if (!plan || !isPlannable(`${year + 1}-12-31`)) throw new NotFound("plan");
  const targets = await client.target.findMany({
    where: { planYear: year, ...published },
    orderBy: { position: "asc" },
    include: {
      themes: { select: { theme: true }, orderBy: { theme: { position: "asc" } } },
      versions: { orderBy: { number: "desc" }, take: 1 },
      umbrella: { select: { slug: true, title: true } },
      statuses: { orderBy: [{ saidAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  const newest = targets.flatMap(({ versions }) => versions.map(({ id }) => id)).sort();
  return {
    promises: targets.map(({ themes, versions: [version], statuses, ...target }) => ({
      ...target,
      themes: themes.map(({ theme }) => theme),
      wordStatus: statuses[0]?.status ?? target.wordStatus,
      definition: version ? definitionIn(version) : null,
    })),
    seen: `${targets.length} ${newest.at(-1) ?? ""}`,
  };
}
