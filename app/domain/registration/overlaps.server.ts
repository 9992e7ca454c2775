import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import { WITH_PLACE } from "./registration-state";

type WhenItIs = Pick<LockedEdition, "id" | "meetings">;

/** In which other editions people have a place while a meeting of this one goes on: titles by person id. */
export async function overlapsOf(tx: Tx, edition: WhenItIs, personIds: string[]): Promise<Map<string, string[]>> {
  const atThatTime = edition.meetings.map(({ startsAt, endsAt }) => ({
    startsAt: { lt: endsAt },
    endsAt: { gt: startsAt },
  }));
  const found = await tx.registration.findMany({
    where: {
      personId: { in: personIds },
      state: { in: [...WITH_PLACE] },
      editionId: { not: edition.id },
      edition: { state: "PUBLISHED", meetings: { some: { cancelledAt: null, OR: atThatTime } } },
    },
    select: { personId: true, edition: { select: { title: true } } },
    orderBy: { queuePosition: "asc" },
  });
  const titles = new Map<string, string[]>();
  for (const { personId, edition: other } of found) {
    titles.set(personId, [...(titles.get(personId) ?? []), other.title]);
  }
  return titles;
}
