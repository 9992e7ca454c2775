import { endedEditions } from "~/domain/catalogue/editions-at-work.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { uncertifiedEditions } from "~/domain/certificates/editions-to-certify.server";
import { editionTallies } from "~/domain/participation/edition-tallies.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { eachInTurn } from "~/platform/each-in-turn.server";
import { heldOn } from "./held";
import { headcountsOf } from "./marks-queries.server";
import { settleEdition } from "./settle-edition.server";

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 366 * DAY_MS;

/**
 * Editions whose last meeting is over and whose marks, entered before that, already suffice become held, and once that day
 * is over who took part gets a certificate: a transaction per edition, so that one cannot hold up another. Looks back far enough for any time the
 * academy stood still.
 */
export async function closePastMeetings(): Promise<void> {
  await eachInTurn(await editionsToClose(), (editionId) =>
    inTransaction(async (tx) => settleEdition(tx, await lockEdition(tx, editionId))),
  );
}

async function editionsToClose(): Promise<string[]> {
  const now = clock.now();
  const ended = await endedEditions(db, new Date(now.getTime() - LOOK_BACK_MS), now);
  const tallies = await editionTallies(
    db,
    ended.map(({ id }) => id),
  );
  const open = ended.filter(({ id }) => !tallies.get(id)?.held);
  const counts = await headcountsOf(
    db,
    open.flatMap(({ meetings }) => meetings.map(({ id }) => id)),
  );
  const uncertified = await uncertifiedEditions(
    db,
    ended.filter(({ id }) => tallies.get(id)?.attended).map(({ id }) => id),
  );
  const becomeHeld = open.filter((edition) => {
    const headcounts = edition.meetings.flatMap(({ id }) => counts.get(id) ?? []);
    const tookPart = tallies.get(edition.id)?.attended ?? 0;
    return heldOn({ ...edition, tookPart, headcounts }, now) !== null;
  });
  return [...new Set([...becomeHeld.map(({ id }) => id), ...uncertified])];
}
