import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { exportFigures } from "~/domain/reporting/export-figures.server";
import { figureParts } from "~/domain/reporting/figure-parts.server";
import { reportScope } from "~/domain/reporting/report-scope";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import type { Measure } from "~/domain/targets/definition";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation } from "../../support/factories";
import { aCount, aPromise } from "../targets/a-promise";
import { everyRow, readBack } from "./read-back";

async function partOf(measure: Measure, count: object) {
  const promise = await aPromise(measure);
  await countByHand(promise.lead, promise.which, aCount(count));
  return partIn(promise, "soort=gemeente", true);
}

async function partIn({ slug, target, management }: Awaited<ReturnType<typeof aPromise>>, query: string, all = false) {
  const scope = reportScope(new URLSearchParams(query), { years: [2026], today: "2026-03-12", themes: [] });
  const promises = await targetProgress(management, { ...scope, slug });
  return (await figureParts(promises, scope, all))?.get(target.id);
}

/** A promise of taking part in two offerings; of the second the rows may not say their kind. */
async function aPromiseThatIsPartlyUnsaid() {
  const promise = await aPromise("PARTICIPATIONS");
  const [many, few] = [await makeOffering(), await makeOffering()];
  const region = "veiligheidsregio-kennemerland";
  const municipalities = await Promise.all([1, 2, 3].map(() => makeOrganisation({ kind: "gemeente", region })));
  const [one] = municipalities;
  const rowsOf = (offeringId: string, organisationId: string | undefined, times: number) =>
    Array.from({ length: times }, () => ({
      ...{ kind: "ATTENDED" as const, offeringId, editionId: randomUUID(), participantId: randomUUID() },
      ...{ organisationId, organisationKind: "gemeente", region },
      ...{ day: new Date("2026-02-03"), recordedAt: new Date("2026-02-03T12:00:00Z") },
      ...{ source: "test", sourceKey: randomUUID() },
    }));
  await db.participation.createMany({
    data: [...municipalities.flatMap(({ id }) => rowsOf(many.id, id, 12)), ...rowsOf(few.id, one?.id, 2)],
  });
  const filter = { offerings: [many.slug, few.slug], threshold: "ATTENDED" as const };
  await db.targetVersion.updateMany({ where: { targetId: promise.target.id }, data: { filter } });
  return promise;
}

it("says of a kind that it is at least so many where rows don't say theirs, and the truth to who may see it", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const promise = await aPromiseThatIsPartlyUnsaid();
  expect(await partIn(promise, "soort=gemeente")).toMatchObject({ count: 36, unsaid: 2 });
  expect(await partIn(promise, "soort=gemeente", true)).toMatchObject({ count: 38, unsaid: 0 });
  // The same on the page of the promise, beside what is not said; and of who is asked for and not there nothing can be said.
  const { splits } = await everyRow(promise.management, promise.slug, { year: 2026, day: "2026-03-12" });
  expect(splits.kind).toMatchObject([
    { key: "gemeente", count: 36, unsaid: 2 },
    { key: null, count: 2 },
  ]);
  expect(splits.region).toMatchObject([{ count: 38, unsaid: 0 }]);
  expect(await partIn(promise, "soort=zorg")).toMatchObject({ count: 0, unsaid: 2 });
  expect(await partIn(promise, "soort=zorg&regio=veiligheidsregio-noord-holland-noord")).toMatchObject({
    ...{ count: 0, unsaid: 0 },
  });
});

it("keeps a number in a file a number, with in words beside it that it is the least", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const { slug, management } = await aPromiseThatIsPartlyUnsaid();
  const cells = async (soort: string) => {
    const rows = await readBack(exportFigures(management, new URLSearchParams(`jaar=2026&soort=${soort}`), "xlsx"));
    const own = rows.find(({ Belofte }) => String(Belofte).includes(slug));
    return ["Uit deze keuze", "Zeker of ten minste", "Niet bekend of uit deze keuze"].map((column) => own?.[column]);
  };
  expect(await cells("gemeente")).toEqual([36, "ten minste", 2]);
  expect(await cells("zorg")).toEqual(["", "niet te zeggen", 2]);
});

it("counts organisations that were reached by who they are, which is public, whatever their rows say", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const promise = await aPromise("ORGANISATIONS_REACHED");
  const { id: offeringId, slug: offering } = await makeOffering();
  const reached = await Promise.all(["gemeente", "gemeente", "om"].map((kind) => makeOrganisation({ kind })));
  await db.participation.createMany({
    data: reached.map(({ id: organisationId, kind: organisationKind, region }) => ({
      ...{ kind: "ATTENDED" as const, offeringId, editionId: randomUUID(), participantId: randomUUID() },
      ...{ organisationId, organisationKind, region, day: new Date("2026-02-03") },
      ...{ recordedAt: new Date("2026-02-03T12:00:00Z"), source: "test", sourceKey: randomUUID() },
    })),
  });
  await db.targetVersion.updateMany({
    where: { targetId: promise.target.id },
    data: { filter: { offerings: [offering] } },
  });
  expect(await partIn(promise, "soort=gemeente")).toMatchObject({ count: 2, unsaid: 0, day: null });
  expect(await partIn(promise, "soort=om")).toMatchObject({ count: 1, unsaid: 0 });
  const page = await targetFigure(promise.management, promise.slug, new URLSearchParams("jaar=2026&soort=gemeente"));
  expect(page.behind.splits.kind.map(({ key, count }) => [key, count])).toEqual([
    ["gemeente", 2],
    ["om", 1],
  ]);
  expect(page.reached?.names).toHaveLength(2);
  expect(page.behind.total).toBe(3);
  // From one day to the next names would say when: as of another day they are those of the last quarter end.
  expect(await partIn(promise, "soort=gemeente&peildatum=2026-02-20")).toMatchObject({ count: 0, day: "2025-12-31" });
});

it("gives organisations that were ticked a part, and numbers counted by hand none, for they come from nobody", async () => {
  clock.set(new Date("2026-03-12T10:00:00Z"));
  const ticked = (kind: string) => makeOrganisation({ kind });
  const organisatie = [await ticked("gemeente"), await ticked("gemeente"), await ticked("om")].map(({ id }) => id);
  expect(await partOf("MANUAL_ORGANISATIONS", { organisatie })).toBeDefined();
  expect(await partOf("MANUAL_COUNT", { aantal: 7 })).toBeUndefined();
  expect(await partOf("MANUAL_DELIVERED", {})).toBeUndefined();
  expect(await partOf("MANUAL_RATIO", { deel: 1, geheel: 4 })).toBeUndefined();
});
