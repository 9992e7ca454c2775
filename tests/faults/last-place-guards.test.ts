import { describe, expect, it } from "vitest";
import { clock } from "~/platform/clock";
import { db, violatedIndex } from "~/platform/db.server";
import { makeEdition, makeVisitor } from "../support/factories";

function row(editionId: string, personId: string, state: "CONFIRMED" | "WAITING") {
  return { editionId, personId, state, source: "self", requestedAt: clock.now() };
}

describe("the database, whoever writes", () => {
  it("holds one living registration of a person in an edition", async () => {
    const [edition, anna] = [await makeEdition(), await makeVisitor()];
    const data = row(edition.id, anna.personId, "WAITING");
    const writes = await Promise.allSettled(Array.from({ length: 10 }, () => db.registration.create({ data })));
    const refused = writes.flatMap((write) => (write.status === "rejected" ? [violatedIndex(write.reason)] : []));
    expect(refused).toEqual(Array.from({ length: 9 }, () => "registration_one_living"));
  });

  it("holds no more places than there are, also when they are written at once", async () => {
    const edition = await makeEdition({ capacity: 2 });
    const people = [await makeVisitor(), await makeVisitor(), await makeVisitor(), await makeVisitor()];
    const writes = people.map(({ personId }) =>
      db.registration.create({ data: row(edition.id, personId, "CONFIRMED") }),
    );
    await Promise.allSettled(writes);
    expect(await db.registration.count({ where: { editionId: edition.id } })).toBe(2);
  });

  it("lets the history of a registration neither be changed nor removed", async () => {
    const [edition, anna] = [await makeEdition(), await makeVisitor()];
    const { id } = await db.registration.create({ data: row(edition.id, anna.personId, "WAITING") });
    const change = { registrationId: id, editionId: edition.id, at: clock.now(), actorKind: "SYSTEM" as const };
    await db.registrationChange.create({ data: { ...change, toState: "WAITING", reason: "registered" } });
    await expect(db.registrationChange.updateMany({ data: { reason: "accepted" } })).rejects.toThrow();
    await expect(db.registrationChange.deleteMany()).rejects.toThrow();
    expect((await db.registrationChange.findMany()).map(({ reason }) => reason)).toEqual(["registered"]);
  });
});
