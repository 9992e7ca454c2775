import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { rowVerdicts } from "~/domain/reporting/row-verdicts.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import { countPage, evidenceToSend } from "~/domain/targets/count-page.server";
import type { Measure } from "~/domain/targets/definition";
import { takeBackCount } from "~/domain/targets/take-back-count.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeOrganisation } from "../../support/factories";
import { pdfBytes, text } from "../../support/uploads";
import { aCount, aPromise } from "./a-promise";

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));

const rowsOf = (slug: string) => db.participation.findMany({ where: { figureKey: slug }, orderBy: { id: "asc" } });

async function figure(actor: Visitor, slug: string, day = "2026-03-12") {
  const [promise] = await targetProgress(actor, { year: 2026, day, slug });
  return promise?.progress?.actual;
}

describe("counting by hand", () => {
  it("writes a row with its words and its file, that the figure holds at once and the log knows of", async () => {
    const { lead, slug, which, target } = await aPromise("MANUAL_COUNT");
    const file = { name: "verslag.pdf", bytes: pdfBytes() };
    expect(await countByHand(lead, which, aCount({ aantal: 7, toelichting: "Verslag", file }))).toBe("counted");
    const [row] = await rowsOf(slug);
    expect(row).toMatchObject({ kind: "COUNTED", source: "by-hand", day: new Date("2026-03-10") });
    expect(row?.recordedAt.toISOString()).toMatch(/^2026-03-12T10:00/);
    expect(await figure(lead, slug)).toBe(7);
    const [count] = (await countPage(lead, slug, "2026")).counts;
    expect(count).toMatchObject({ quantity: 7, note: "Verslag", evidence: "verslag.pdf (pdf, 1 kB)" });
    const logged = await db.auditEntry.findMany({ where: { subjectId: target.id } });
    expect(logged.map(({ action, actorId }) => [action, actorId])).toEqual([["target.counted", lead.accountId]]);
  });

  it("counts once what one form sends five times at once", async () => {
    const { lead, slug, which } = await aPromise("MANUAL_COUNT");
    const count = aCount({ aantal: 3 });
    const ends = await Promise.all([1, 2, 3, 4, 5].map(() => countByHand(lead, which, count)));
    expect(ends.sort()).toEqual(["counted", ...Array.from({ length: 4 }, () => "counted-already")]);
    expect(await countByHand(lead, which, { ...count, aantal: 9 })).toBe("counted-already");
    expect(await figure(lead, slug)).toBe(3);
  });

  it("gives a row that says for which promise it counts", async () => {
    const { management, lead, slug, which } = await aPromise("MANUAL_COUNT");
    await countByHand(lead, which, aCount({ aantal: 2 }));
    const [row] = await rowsOf(slug);
    for (const reader of [lead, management]) {
      const { verdicts } = await rowVerdicts(reader, String(row?.id), new URLSearchParams("jaar=2026"));
      expect(verdicts.filter(({ reason }) => reason === "COUNTS").map((each) => each.slug)).toEqual([slug]);
    }
  });

  it("of a ratio adds parts and wholes", async () => {
    const { lead, slug, which } = await aPromise("MANUAL_RATIO", { value: 90 });
    await countByHand(lead, which, aCount({ deel: 9, geheel: 10 }));
    await countByHand(lead, which, aCount({ deel: 0, geheel: 5 }));
    expect(await figure(lead, slug)).toBe(60);
  });

  it("says once that something was delivered, and anew after that was taken back", async () => {
    const { lead, slug, which } = await aPromise("MANUAL_DELIVERED", { value: 1, dueDay: "2026-06-01" });
    expect(await countByHand(lead, which, aCount())).toBe("counted");
    expect(await countByHand(lead, which, aCount())).toBe("delivered-already");
    const [count] = (await countPage(lead, slug, "2026")).counts;
    await takeBackCount(lead, { ...which, countId: String(count?.id) }, "Nog niet af");
    expect(await countByHand(lead, which, aCount())).toBe("counted");
  });

  it.each<Measure>(["MANUAL_ORGANISATIONS", "ORGANISATIONS_REACHED"])(
    "of %s marks organisations of the list one by one, each once, with the place they have today",
    async (measure) => {
      const [one, two] = [await makeOrganisation(), await makeOrganisation()];
      const police = await makeOrganisation({ kind: "politie" });
      const { lead, slug, which } = await aPromise(measure, { filter: { organisationKinds: ["gemeente"] } });
      const tick = (...organisatie: string[]) =>
        countByHand(lead, which, aCount({ organisatie, toelichting: "Bezoek" }));
      expect(await tick(one.id, police.id)).toBe("counted");
      expect(await tick(one.id)).toBe("counted-already");
      expect(await tick(one.id, two.id)).toBe("counted");
      const rows = await rowsOf(slug);
      expect(rows.map(({ organisationId, region }) => [organisationId, region])).toEqual([
        [one.id, one.region],
        [two.id, two.region],
      ]);
      expect(await figure(lead, slug)).toBe(2);
      const { organisations, counts } = await countPage(lead, slug, "2026");
      expect(organisations.map(({ id }) => id)).not.toContain(one.id);
      expect(counts.map(({ organisation }) => organisation).sort()).toEqual([one.name, two.name].sort());
    },
  );

  it.each(["2025-12-31", "2026-03-13", "2027-01-01"])(
    "on %s, outside the period or to come, is refused",
    async (dag) => {
      const { lead, slug, which } = await aPromise("MANUAL_COUNT");
      expect(await countByHand(lead, which, aCount({ aantal: 1, dag }))).toBe("other-day");
      expect(await rowsOf(slug)).toEqual([]);
    },
  );

  it("with a file that is none of ours is refused, and nothing is counted", async () => {
    const { lead, slug, which } = await aPromise("MANUAL_COUNT");
    const file = { name: "a.png", bytes: text("<script>alert(1)</script>") };
    expect(await countByHand(lead, which, aCount({ aantal: 1, file }))).toBe("other-kind");
    expect(await rowsOf(slug)).toEqual([]);
  });

  it("is for the leads of the promise and for management; what counts by itself has no form", async () => {
    const { lead, management, stranger, slug, which } = await aPromise("MANUAL_COUNT");
    await expect(countByHand(stranger, which, aCount({ aantal: 1 }))).rejects.toThrow(NotFound);
    await expect(countPage(stranger, slug, null)).rejects.toThrow(NotFound);
    expect(await countByHand(management, which, aCount({ aantal: 1 }))).toBe("counted");
    const [count] = (await countPage(lead, slug, "2026")).counts;
    const its = { ...which, countId: String(count?.id) };
    await expect(takeBackCount(stranger, its, "Fout")).rejects.toThrow(NotFound);
    await expect(evidenceToSend(lead, its)).rejects.toThrow(NotFound);
    const byItself = await aPromise("EDITIONS_HELD");
    await expect(countByHand(byItself.lead, byItself.which, aCount({ aantal: 1 }))).rejects.toThrow(NotFound);
  });
});

describe("taking a count back", () => {
  it("writes a reversing row with the reason beside it, once, and leaves what was known before", async () => {
    const { lead, slug, which, target } = await aPromise("MANUAL_COUNT");
    await countByHand(lead, which, aCount({ aantal: 7 }));
    const [row] = await rowsOf(slug);
    clock.set(new Date("2026-03-20T10:00:00Z"));
    const its = { ...which, countId: String(row?.id) };
    const ends = await Promise.all([1, 2, 3].map(() => takeBackCount(lead, its, "Dubbel geteld")));
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect([await figure(lead, slug, "2026-03-19"), await figure(lead, slug, "2026-03-20")]).toEqual([7, 0]);
    const [count] = (await countPage(lead, slug, "2026")).counts;
    expect(count?.takenBack).toMatchObject({ reason: "Dubbel geteld" });
    expect(await rowsOf(slug)).toHaveLength(2);
    expect(await db.auditEntry.count({ where: { subjectId: target.id, action: "target.count-taken-back" } })).toBe(1);
  });

  it("of another promise finds nothing", async () => {
    const [mine, other] = [await aPromise("MANUAL_COUNT"), await aPromise("MANUAL_COUNT")];
    await countByHand(other.lead, other.which, aCount({ aantal: 1 }));
    const [row] = await rowsOf(other.slug);
    const countId = String(row?.id);
    await expect(takeBackCount(mine.lead, { ...mine.which, countId }, "Fout")).rejects.toThrow(NotFound);
  });
});
