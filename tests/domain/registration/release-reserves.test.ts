import { describe, expect, it } from "vitest";
import { releaseReserves } from "~/domain/registration/release-reserves.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor, unique } from "../../support/factories";
import { actsOn, historyOf, passHours, statesOf } from "./registering";

const HOUR_MS = 3_600_000;

/** Two places, one of which is kept for jurists for ten hours; one who is none has the other, one waits. */
async function keptForJurists() {
  const slug = `juristen-${unique()}`;
  const audience = await db.audience.create({ data: { slug, title: slug, position: unique() } });
  const until = (hours: number) => new Date(clock.now().getTime() + hours * HOUR_MS);
  const edition = await makeEdition({ capacity: 2, reservedUntil: until(10) });
  await db.editionReserve.create({ data: { editionId: edition.id, audienceId: audience.id, places: 1 } });
  const acts = actsOn(edition);
  const [anna, bart, jurist] = [
    await makeVisitor(),
    await makeVisitor(),
    await makeVisitor({ audienceIds: [audience.id] }),
  ];
  await acts.register(anna);
  expect(await acts.register(bart)).toEqual({ outcome: "waiting", position: 1 });
  return { edition, ...acts, anna, bart, jurist, until };
}

describe("places kept for an audience", () => {
  it("go to whom they are kept for, past who came earlier, who reads why", async () => {
    const { edition, register, bart, jurist } = await keptForJurists();
    expect(await register(jurist)).toEqual({ outcome: "confirmed", overlaps: [] });
    expect(await historyOf(edition.id, bart)).toEqual(["- WAITING registered", "WAITING WAITING passed-reserved"]);
  });

  it("go to the queue when they are kept no longer, once", async () => {
    const { edition, bart } = await keptForJurists();
    passHours(9);
    await releaseReserves();
    expect(await statesOf(edition.id, [bart])).toEqual(["WAITING"]);
    passHours(1);
    await releaseReserves();
    expect(await statesOf(edition.id, [bart])).toEqual(["CONFIRMED"]);
    const { releasedAt } = await db.edition.findUniqueOrThrow({ where: { id: edition.id } });
    passHours(1);
    await releaseReserves();
    expect((await db.edition.findUniqueOrThrow({ where: { id: edition.id } })).releasedAt).toEqual(releasedAt);
  });

  it("are released again when they were kept anew", async () => {
    const { edition, bart, until } = await keptForJurists();
    await db.edition.update({
      where: { id: edition.id },
      data: { releasedAt: clock.now(), reservedUntil: until(20) },
    });
    passHours(21);
    await releaseReserves();
    expect(await statesOf(edition.id, [bart])).toEqual(["CONFIRMED"]);
  });

  it("are nobody else's from that moment on, also when nothing has told the queue yet", async () => {
    const { edition, register, bart, jurist } = await keptForJurists();
    passHours(10);
    expect(await register(jurist)).toEqual({ outcome: "waiting", position: 1 });
    expect(await statesOf(edition.id, [bart])).toEqual(["CONFIRMED"]);
  });
});
