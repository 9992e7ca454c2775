import type { RecordedActor } from "~/domain/audit/write-audit.server";
import type { LockedEdition } from "~/domain/catalogue/lock-edition.server";
import type { Tx } from "~/platform/db.server";
import type { Changing } from "./change-registrations.server";
import { type Newcomer, placePeople } from "./place-people.server";
import type { LeftOver } from "./promote-waiting.server";

/**
 * Gives a newcomer a place, a turn in the queue or a request, with history and letter. The caller has locked the edition,
 * had `promoteWaiting` bring it in order (`left`), and seen that they have no living registration. `left` is kept true.
 */
export async function placePerson(
  tx: Tx,
  edition: LockedEdition,
  left: LeftOver,
  { who, ...newcomer }: Newcomer & { who: RecordedActor },
): Promise<Changing> {
  const [placed] = await placePeople(tx, edition, left, who, [newcomer]);
  if (!placed) throw new Error("a person was not placed");
  return placed;
}
