import { expect, test } from "vitest";
import { recordedAs } from "~/domain/access/actor";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { placeAtDoor } from "~/domain/registration/place-at-door.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../../support/factories";

const who = recordedAs({ kind: "system", name: "door" });

/** Someone who stands at the door of an edition with their registration in this state. */
async function atDoor(state: "OFFERED" | "REQUESTED" | "WAITING" | "CANCELLED", capacity: number) {
  const edition = await makeEdition({
    capacity,
    startsInHours: 0.2,
    approval: state === "REQUESTED" ? "THEME_LEAD" : "NONE",
  });
  const { personId } = await makeVisitor();
  const now = clock.now();
  const offeredUntil = state === "OFFERED" ? new Date(now.getTime() + 600_000) : null;
  const endedAt = state === "CANCELLED" ? now : null;
  const kept = { editionId: edition.id, personId, state, source: "self", requestedAt: now, offeredUntil, endedAt };
  await db.registration.create({ data: kept });
  return inTransaction(async (tx) => placeAtDoor(tx, await lockEdition(tx, edition.id), who, personId));
}

test.each([
  ["OFFERED", 1, { outcome: "placed", already: false }],
  ["REQUESTED", 1, { outcome: "requested" }],
  // The queue had its turn just before: the free place was offered to them, and now it is theirs.
  ["WAITING", 1, { outcome: "placed" }],
  ["CANCELLED", 1, { outcome: "placed", already: false }],
] as const)("someone whose registration is %s, of %d places: %o", async (state, capacity, ends) => {
  expect(await atDoor(state, capacity)).toMatchObject(ends);
});
