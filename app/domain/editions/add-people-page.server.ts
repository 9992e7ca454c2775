import type { Visitor } from "~/domain/access/actor";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { insistKeepsPeople } from "~/domain/registration/registration-at-work.server";
import { overBecause } from "~/domain/registration/request-decision";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

/** The edition to which a theme lead adds people: which it is, how full, and why that is over, if it is. No names. */
export async function addPeoplePage(actor: Visitor, editionId: string) {
  await insistKeepsPeople(db, actor, editionId);
  const edition = await readEdition(db, editionId);
  const { id, title, startsAt, capacity } = edition;
  const now = clock.now();
  return {
    edition: { id, title, startsAt: startsAt?.toISOString() ?? null },
    seats: (await seatsOf(db, [edition])).get(id) ?? { capacity, taken: 0, waiting: 0 },
    over: overBecause(edition, now),
    now: now.toISOString(),
  };
}
