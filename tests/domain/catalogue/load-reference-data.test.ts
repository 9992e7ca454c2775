import { expect, it } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loadReferenceData } from "../../../prisma/seed/load-reference-data";
import { loadTargets } from "../../../prisma/seed/load-targets";

async function everything() {
  const [organisations, themes, formats, audiences, venues, offerings, published, targets, versions, courses] =
    await Promise.all([
      db.organisation.findMany({ orderBy: { slug: "asc" } }),
      db.theme.findMany({ orderBy: { slug: "asc" } }),
      db.format.findMany({ orderBy: { slug: "asc" } }),
      db.audience.findMany({ orderBy: { slug: "asc" } }),
      db.venue.findMany({ orderBy: { slug: "asc" } }),
      db.offering.findMany({ orderBy: { slug: "asc" }, include: { themes: true, audiences: true } }),
      db.participation.findMany({ orderBy: { sourceKey: "asc" } }),
      db.target.findMany({ orderBy: { id: "asc" }, include: { themes: true } }),
      db.targetVersion.findMany({ orderBy: { id: "asc" } }),
      db.courseVersion.findMany({ orderBy: { id: "asc" }, select: { id: true, hash: true } }),
    ]);
  return { organisations, themes, formats, audiences, venues, offerings, published, targets, versions, courses };
}

it("is for the system alone", async () => {
  await expect(loadReferenceData(guest)).rejects.toThrow(NotAllowed);
});

it("loads the region, the lists, the offerings and the e-learnings, and loading again changes nothing", async () => {
  await Promise.all([loadReferenceData(system("start")), loadReferenceData(system("start"))]);
  const first = await everything();
  expect(first.organisations.filter(({ kind }) => kind === "gemeente")).toHaveLength(32);
  expect(new Set(first.organisations.flatMap(({ region }) => region ?? [])).size).toBe(3);
  expect(first.themes).toHaveLength(8);
  expect(first.venues).toHaveLength(12);
  expect(first.offerings.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(["bibob", "buit-voor-professionals", "workshop-buit-voor-professionals"]),
  );
  expect(first.published).toHaveLength(first.offerings.length);
  expect(first.courses).toHaveLength(2);
  await loadReferenceData(system("start"));
  expect(await everything()).toEqual(first);
});

it("says of an e-learning what its own files say", async () => {
  const bibob = await db.offering.findUniqueOrThrow({ where: { slug: "bibob" } });
  expect(bibob.contactEmail).toBe("leren@academie.example");
});

it("mends a line that differs from its file, of organisations, themes and formats", async () => {
  await db.organisation.update({ where: { slug: "gemeente-bergen-nh" }, data: { name: "Elders" } });
  await db.theme.update({ where: { slug: "drugs" }, data: { title: "Anders" } });
  await loadReferenceData(system("start"));
  const named = { where: { slug: "gemeente-bergen-nh" }, select: { name: true } };
  expect(await db.organisation.findUniqueOrThrow(named)).toEqual({ name: "Bergen" });
  expect((await db.theme.findUniqueOrThrow({ where: { slug: "drugs" } })).title).not.toBe("Anders");
});

it("leaves what people keep as they keep it: offerings, venues and audiences", async () => {
  const slug = "workshop-buit-voor-professionals";
  await db.offering.update({ where: { slug }, data: { title: "Nieuw", state: "ARCHIVED", archivedAt: new Date(0) } });
  await db.offeringTheme.deleteMany({ where: { offering: { slug }, theme: { slug: { not: "drugs" } } } });
  await db.offeringAudience.deleteMany({ where: { offering: { slug } } });
  await db.venue.update({ where: { slug: "stadhuis-alkmaar" }, data: { name: "Anders", archivedAt: new Date(0) } });
  await db.audience.update({ where: { slug: "ciso" }, data: { title: "Anders", position: 99 } });
  const before = await everything();
  await loadReferenceData(system("start"));
  expect(await everything()).toEqual(before);
});

it("lets an e-learning follow its files", async () => {
  const before = await db.offering.findUniqueOrThrow({ where: { slug: "bibob" } });
  await db.offering.update({ where: { slug: "bibob" }, data: { title: "Oud", prerequisites: "Een laptop." } });
  await loadReferenceData(system("start"));
  const after = await db.offering.findUniqueOrThrow({ where: { slug: "bibob" } });
  expect(after).toMatchObject({ title: before.title, prerequisites: "Een laptop." });
});

it("loads the Jaarplan of its own year, follows it in years that had it before, and makes no plan of another year", async () => {
  const years = async () => (await db.planYear.findMany({ orderBy: { year: "asc" } })).map(({ year }) => year);
  clock.set(new Date("2027-01-02T09:00:00Z"));
  await loadReferenceData(system("start"));
  expect(await years()).toEqual([2025]);
  await db.$transaction((tx) => loadTargets(tx, [2026]));
  await db.target.updateMany({ where: { slug: "buit-workshops-4" }, data: { title: "Anders" } });
  await loadReferenceData(system("start"));
  expect(await years()).toEqual([2025, 2026]);
  expect(await db.target.count({ where: { title: "Anders" } })).toBe(0);
});
