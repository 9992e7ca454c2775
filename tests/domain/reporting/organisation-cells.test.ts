import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { coverage } from "~/domain/reporting/coverage.server";
import { organisationRows } from "~/domain/reporting/organisation-rows.server";
import { targetFigure } from "~/domain/reporting/target-figure.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

beforeEach(() => clock.set(new Date("2026-11-14T10:00:00Z")));

function rowsOf(offeringId: string, organisationId: string, day: string, people: string[]) {
  return people.map((participantId) => ({
    ...{ kind: "ATTENDED" as const, offeringId, editionId: randomUUID(), participantId, organisationId },
    ...{ organisationKind: "gemeente", region: "veiligheidsregio-kennemerland", day: new Date(day) },
    ...{ recordedAt: new Date(`${day}T12:00:00Z`), source: "test", sourceKey: randomUUID() },
  }));
}

/** A theme with two offerings, and an offering of elsewhere; of one organisation the numbers are large throughout, of another small. */
async function aScene(filterOf: (theme: string) => object) {
  const promise = await aPromise("PARTICIPANTS");
  const { theme } = await db.targetTheme.findFirstOrThrow({
    where: { targetId: promise.target.id },
    include: { theme: true },
  });
  const filter = { ...filterOf(theme.slug), threshold: "ATTENDED" };
  await db.targetVersion.updateMany({ where: { targetId: promise.target.id }, data: { filter } });
  const [one, other] = [await makeOffering({ themeIds: [theme.id] }), await makeOffering({ themeIds: [theme.id] })];
  const elsewhere = await makeOffering();
  const place = { kind: "gemeente", region: "veiligheidsregio-kennemerland" };
  const large = await Promise.all([1, 2, 3].map(() => makeOrganisation(place)));
  // Two, so that neither follows from the sum and none of the others has to be hidden along.
  const [small, alsoSmall] = [await makeOrganisation(place), await makeOrganisation(place)];
  const people = Array.from({ length: 8 }, () => randomUUID());
  const rows = large.flatMap(({ id }) => [
    ...rowsOf(one.id, id, "2026-02-03", people),
    ...rowsOf(one.id, id, "2026-05-03", people.slice(0, 6)),
    ...rowsOf(other.id, id, "2026-05-04", people.slice(0, 7)),
    ...rowsOf(one.id, id, "2026-11-03", people.slice(0, 7)),
    ...rowsOf(elsewhere.id, id, "2026-03-03", people),
  ]);
  const few = [small, alsoSmall].flatMap(({ id }) => rowsOf(other.id, id, "2026-05-04", people.slice(0, 2)));
  await db.participation.createMany({ data: [...rows, ...few] });
  return { ...promise, theme, one, other, large, small };
}

it("splits by what the definition covers and by nothing else, as coverage does", async () => {
  const { slug, management, theme, large, small } = await aScene((own) => ({ themes: [own] }));
  const { organisations } = await targetFigure(management, slug, new URLSearchParams("jaar=2026"));
  expect(organisations?.end).toBe("2026-09-30");
  const shown = new Map(organisations?.cells.map(({ slug: own, cell }) => [own, cell]));
  const [first] = large;
  // Eight, six and seven: neither what was elsewhere nor what came after the quarter.
  expect(shown.get(String(first?.slug))).toEqual({ kind: "exact", count: 21 });
  expect(shown.get(small.slug)).toEqual({ kind: "few" });
  const matrix = await coverage(management, new URLSearchParams("jaar=2026"));
  for (const { slug: own, cells } of matrix.rows) {
    const cell = cells.find(({ column }) => column === theme.slug)?.cell;
    expect([own, shown.get(own) ?? { kind: "exact", count: 0 }]).toEqual([own, cell]);
  }
});

it.each<[string, (scene: Awaited<ReturnType<typeof aScene>>) => object, number]>([
  ["chosen offerings", ({ one }) => ({ offerings: [one.slug] }), 14],
  ["a kind of offering that none of them is", () => ({ kinds: ["EVENT"] }), 0],
])("of %s holds just those", async (_, filterOf, expected) => {
  const scene = await aScene((own) => ({ themes: [own] }));
  await db.targetVersion.updateMany({
    where: { targetId: scene.target.id },
    data: { filter: { themes: [scene.theme.slug], ...filterOf(scene) } },
  });
  const { organisations } = await targetFigure(scene.management, scene.slug, new URLSearchParams("jaar=2026"));
  const own = organisations?.cells.find(({ slug }) => slug === scene.large[0]?.slug)?.cell;
  expect(own ?? { kind: "exact", count: 0 }).toEqual({ kind: "exact", count: expected });
});

it("opens a cell to as many rows, each time that someone took part, and what is hidden to nothing", async () => {
  const { slug, management, lead, stranger, theme, large, small } = await aScene((own) => ({ themes: [own] }));
  const about = [`doel=${slug}`, `thema=${theme.slug}`];
  for (const which of about) {
    const query = new URLSearchParams(`jaar=2026&${which}`);
    for (const actor of [management, lead]) {
      const { rows, end } = await organisationRows(actor, String(large[0]?.slug), query);
      expect([rows.length, end]).toEqual([21, "2026-09-30"]);
    }
    await expect(organisationRows(management, small.slug, query)).rejects.toThrow(NotFound);
    await expect(organisationRows(stranger, String(large[0]?.slug), query)).rejects.toThrow(NotFound);
  }
  const earlier = new URLSearchParams(`jaar=2026&doel=${slug}&peildatum=2026-04-20`);
  expect((await organisationRows(management, String(large[0]?.slug), earlier)).rows).toHaveLength(8);
});

it.each<[string, object]>([
  ["counted by hand, which covers no offerings", { measure: "MANUAL_COUNT", filter: {} }],
  ["of organisations", { measure: "ORGANISATIONS_REACHED" }],
  ["of a period that does not touch the year", { fromDay: new Date("2027-01-01"), untilDay: new Date("2027-12-31") }],
  ["of another kind of organisation", { filter: { organisationKinds: ["politie"] } }],
])("opens no cell of a promise %s", async (_, changes) => {
  const { slug, target, lead, large } = await aScene((own) => ({ themes: [own] }));
  const query = new URLSearchParams(`jaar=2026&doel=${slug}`);
  expect((await organisationRows(lead, String(large[0]?.slug), query)).rows).toHaveLength(21);
  await db.targetVersion.updateMany({ where: { targetId: target.id }, data: changes });
  await expect(organisationRows(lead, String(large[0]?.slug), query)).rejects.toThrow(NotFound);
});
