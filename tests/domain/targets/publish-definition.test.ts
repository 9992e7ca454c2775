import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { tryDefinition } from "~/domain/reporting/try-definition.server";
import { countByHand } from "~/domain/targets/count-by-hand.server";
import type { TargetDefinition } from "~/domain/targets/definition";
import { draftPage } from "~/domain/targets/definition-pages.server";
import { draftDefinition, dropDraft } from "~/domain/targets/draft-definition.server";
import { publishDefinition } from "~/domain/targets/publish-definition.server";
import { targetVersions } from "~/domain/targets/target-versions.server";
import { definitionsOf, promisesOf } from "~/domain/targets/targets-queries.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { aCount, aPromise } from "./a-promise";
import { aTarget } from "./a-target";

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));

function another(changes: Partial<TargetDefinition> = {}): TargetDefinition {
  return aTarget({
    measure: "MANUAL_COUNT",
    fromDay: "2026-02-01",
    untilDay: "2026-12-31",
    comparator: "AT_LEAST",
    value: 25,
    ...changes,
  });
}

const proposal = { definition: another(), reason: "De opdracht is groter.", startsOn: "2026-03-12" };

async function valueOn(slug: string, day: string) {
  const [promise] = await promisesOf({ year: 2026, day, themeIds: null, slug });
  return promise?.definition?.value;
}

describe("a drafted definition", () => {
  it("counts nothing until management publishes it, and then from that day on", async () => {
    const { lead, management, slug, which, target } = await aPromise("MANUAL_COUNT");
    expect(await draftDefinition(lead, which, proposal)).toBe("drafted");
    expect(await valueOn(slug, "2026-03-12")).toBe(10);
    const { draftedAt, author, can } = await draftPage(management, slug, "2026");
    expect([author, can.publish, (await draftPage(lead, slug, "2026")).can.publish]).toEqual([lead.name, true, false]);
    await expect(publishDefinition(lead, which, draftedAt)).rejects.toThrow(NotAllowed);
    clock.set(new Date("2026-03-14T10:00:00Z"));
    expect(await publishDefinition(management, which, draftedAt)).toBe(2);
    const days = ["2026-03-12", "2026-03-13", "2026-03-14"];
    expect(await Promise.all(days.map((day) => valueOn(slug, day)))).toEqual([10, 10, 25]);
    const version = await db.targetVersion.findFirstOrThrow({ where: { targetId: target.id, number: 2 } });
    expect(version).toMatchObject({ reason: proposal.reason, byPerson: true, authorId: lead.personId });
    await expect(draftPage(lead, slug, "2026")).rejects.toThrow(NotFound);
    const logged = await db.auditEntry.findMany({ where: { subjectId: target.id }, orderBy: { id: "asc" } });
    expect(logged.map(({ action }) => action)).toEqual(["target.definition-drafted", "target.definition-published"]);
  });

  it("that starts later holds from its own day", async () => {
    const { lead, management, slug, which } = await aPromise("MANUAL_COUNT");
    await draftDefinition(lead, which, { ...proposal, startsOn: "2026-04-01" });
    await publishDefinition(management, which, (await draftPage(lead, slug, "2026")).draftedAt);
    clock.set(new Date("2026-05-01T10:00:00Z"));
    expect([await valueOn(slug, "2026-03-31"), await valueOn(slug, "2026-04-01")]).toEqual([10, 25]);
  });

  it("is planned until its own day, and known of from the day it was published", async () => {
    const { lead, management, slug, which, target } = await aPromise("MANUAL_COUNT");
    const publish = async (changes: Partial<TargetDefinition>, startsOn: string) => {
      await draftDefinition(lead, which, { ...proposal, definition: another(changes), startsOn });
      await publishDefinition(management, which, (await draftPage(lead, slug, "2026")).draftedAt);
    };
    const monthWeights = [0, 1, 1, 2, 2, 2, 0, 0, 3, 3, 3, 3];
    await publish({ value: 25, monthWeights }, "2026-06-01");
    clock.set(new Date("2026-03-14T10:00:00Z"));
    await publish({ value: 30 }, "2026-05-01");
    const statesOn = async (day: string) =>
      (await definitionsOf(target.id, day)).map(({ state, definition: { value } }) => `${value} ${state}`);
    expect(await statesOn("2026-03-11")).toEqual(["10 IN_FORCE"]);
    expect(await statesOn("2026-03-13")).toEqual(["10 IN_FORCE", "25 PLANNED"]);
    expect(await statesOn("2026-03-14")).toEqual(["10 IN_FORCE", "25 OVERTAKEN", "30 PLANNED"]);
    expect(await statesOn("2026-06-01")).toEqual(["10 PAST", "25 OVERTAKEN", "30 IN_FORCE"]);
    expect(await valueOn(slug, "2026-06-01")).toBe(30);
    const [, second] = await definitionsOf(target.id, "2026-03-13");
    expect(second).toMatchObject({
      ...{ number: 2, from: "2026-06-01", decidedOn: "2026-03-12", author: lead.name, reason: proposal.reason },
      definition: { monthWeights },
    });
    const { versions } = await targetVersions(lead, slug, { year: 2026, day: "2026-03-13" });
    expect(versions.map(({ number, from, until }) => [number, from, until])).toEqual([
      [2, "2026-06-01", null],
      [1, "2026-01-01", "2026-05-31"],
    ]);
    expect(versions[0]?.sentence).toContain("Beloofd: minstens 25. Van elke 20 delen");
  });

  it("cannot start on a day that is over, and is not published when it is no longer what was seen", async () => {
    const { lead, management, slug, which } = await aPromise("MANUAL_COUNT");
    expect(await draftDefinition(lead, which, { ...proposal, startsOn: "2026-03-11" })).toBe("starts-in-past");
    await draftDefinition(lead, which, proposal);
    const { draftedAt } = await draftPage(management, slug, "2026");
    clock.set(new Date("2026-03-12T10:05:00Z"));
    await draftDefinition(lead, which, { ...proposal, definition: another({ value: 99 }) });
    await expect(publishDefinition(management, which, draftedAt)).rejects.toThrow(Stale);
    expect([await dropDraft(lead, slug, "2026"), await dropDraft(lead, slug, "2026")]).toEqual([true, false]);
    expect(await valueOn(slug, "2026-03-12")).toBe(10);
  });

  it("published twice at once is one version", async () => {
    const { lead, management, slug, which, target } = await aPromise("MANUAL_COUNT");
    await draftDefinition(lead, which, proposal);
    const { draftedAt } = await draftPage(management, slug, "2026");
    const ends = await Promise.allSettled([1, 2, 3].map(() => publishDefinition(management, which, draftedAt)));
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.targetVersion.count({ where: { targetId: target.id } })).toBe(2);
  });

  it("is for the leads of its promise, and for promises that are counted", async () => {
    const { stranger, slug, which } = await aPromise("MANUAL_COUNT");
    await expect(draftDefinition(stranger, which, proposal)).rejects.toThrow(NotFound);
    await expect(dropDraft(stranger, slug, "2026")).rejects.toThrow(NotFound);
    const inWords = await aPromise(null);
    await expect(draftDefinition(inWords.lead, inWords.which, proposal)).rejects.toThrow(NotFound);
  });

  it("says what it would count today before anyone keeps it", async () => {
    const { lead, stranger, slug, which } = await aPromise("MANUAL_COUNT");
    await countByHand(lead, which, aCount({ aantal: 4, dag: "2026-01-10" }));
    await countByHand(lead, which, aCount({ aantal: 3, dag: "2026-03-10" }));
    expect(await tryDefinition(lead, { slug, year: 2026 }, another())).toEqual({ actual: 3, rows: 1 });
    await expect(tryDefinition(stranger, { slug, year: 2026 }, another())).rejects.toThrow(NotFound);
  });
});
